import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'honest', minutes: 3, layout: 'list' } satisfies Slide;
