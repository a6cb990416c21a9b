import type { Slide } from '../../../src/slides/format.ts';
import { years } from '../years.ts';

export default { id: 'timeline-2021', minutes: 2, layout: 'timeline', pictureWords: years } satisfies Slide;
