import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'when', minutes: 1, layout: 'divider' } satisfies Slide;
