import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'all-levels', minutes: 2, layout: 'list' } satisfies Slide;
