import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'burning-platform', minutes: 3, layout: 'plain' } satisfies Slide;
