import type { Slide } from '../../../src/slides/format.ts';
import { figures } from './figures.ts';

export default { id: 'falmouth-figures', minutes: 6, layout: 'figures', figures } satisfies Slide;
