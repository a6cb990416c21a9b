import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'what', minutes: 1, layout: 'divider' } satisfies Slide;
