import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'title', minutes: 5, layout: 'join' } satisfies Slide;
