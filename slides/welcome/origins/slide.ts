import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'origins', minutes: 1, layout: 'plain' } satisfies Slide;
