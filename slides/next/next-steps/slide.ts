import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'next-steps', minutes: 2, layout: 'list' } satisfies Slide;
