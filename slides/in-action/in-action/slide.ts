import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'in-action', minutes: 1, layout: 'divider' } satisfies Slide;
