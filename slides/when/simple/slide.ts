import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'simple', minutes: 2, layout: 'domain', domain: 'simple' } satisfies Slide;
