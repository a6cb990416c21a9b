import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'crisis', minutes: 2, layout: 'domain', domain: 'crisis' } satisfies Slide;
