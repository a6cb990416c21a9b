import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'next-steps', minutes: 6, layout: 'closing' } satisfies Slide;
