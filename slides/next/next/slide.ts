import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'next', minutes: 1, layout: 'divider' } satisfies Slide;
