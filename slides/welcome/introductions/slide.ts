import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'introductions', minutes: 8, layout: 'list' } satisfies Slide;
