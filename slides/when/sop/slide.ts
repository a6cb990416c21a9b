import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'sop', minutes: 1, layout: 'list' } satisfies Slide;
