import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'principles', minutes: 4, layout: 'list' } satisfies Slide;
