import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'falmouth-measures', minutes: 5, layout: 'list' } satisfies Slide;
