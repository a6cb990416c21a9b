import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'simple', minutes: 4, layout: 'domain', domain: 'simple' } satisfies Slide;
