import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'what-is-fair', minutes: 2, layout: 'scene' } satisfies Slide;
