import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'complex', minutes: 4, layout: 'domain', domain: 'complex' } satisfies Slide;
