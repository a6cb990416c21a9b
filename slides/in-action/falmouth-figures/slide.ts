import type { Slide } from '../../../src/slides/format.ts';
import { figures } from './figures.ts';

export default { id: 'falmouth-figures', minutes: 8, layout: 'figures', figures } satisfies Slide;
