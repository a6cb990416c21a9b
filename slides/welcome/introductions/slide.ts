import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'introductions', minutes: 7, layout: 'list' } satisfies Slide;
