import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'voices-wales', minutes: 1, layout: 'plain' } satisfies Slide;
