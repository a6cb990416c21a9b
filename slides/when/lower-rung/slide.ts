import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'lower-rung', minutes: 1, layout: 'list' } satisfies Slide;
