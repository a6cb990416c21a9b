import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'close', minutes: 1, layout: 'closing' } satisfies Slide;
