import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'not', minutes: 1, layout: 'list' } satisfies Slide;
