import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'next-steps', minutes: 1, layout: 'list' } satisfies Slide;
