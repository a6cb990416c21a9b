import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'beside', minutes: 1, layout: 'plain' } satisfies Slide;
