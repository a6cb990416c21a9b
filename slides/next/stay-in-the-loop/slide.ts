import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'stay-in-the-loop', minutes: 1, layout: 'list' } satisfies Slide;
