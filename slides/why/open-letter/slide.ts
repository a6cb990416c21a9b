import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'open-letter', minutes: 2, layout: 'plain' } satisfies Slide;
