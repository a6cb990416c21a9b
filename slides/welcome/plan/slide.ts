import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'plan', minutes: 1, layout: 'list' } satisfies Slide;
