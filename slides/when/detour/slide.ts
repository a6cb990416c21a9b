import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'detour', minutes: 2, layout: 'list' } satisfies Slide;
