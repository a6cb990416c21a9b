import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'voices-people', minutes: 1, layout: 'plain' } satisfies Slide;
