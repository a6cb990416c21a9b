import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'together', minutes: 2, layout: 'scene' } satisfies Slide;
