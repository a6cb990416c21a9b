import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'tr14ers', minutes: 3, layout: 'scene' } satisfies Slide;
