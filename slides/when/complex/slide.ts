import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'complex', minutes: 2, layout: 'domain', domain: 'complex' } satisfies Slide;
