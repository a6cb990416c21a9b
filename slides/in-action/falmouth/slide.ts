import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'falmouth', minutes: 4, layout: 'plain' } satisfies Slide;
