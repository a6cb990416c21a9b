import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'co-produce', minutes: 1, layout: 'list' } satisfies Slide;
