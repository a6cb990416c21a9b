import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'business-as-usual', minutes: 3, layout: 'list' } satisfies Slide;
