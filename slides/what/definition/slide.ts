import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'definition', minutes: 3, layout: 'plain' } satisfies Slide;
