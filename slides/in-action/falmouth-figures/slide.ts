import type { Slide } from '../../../src/slides/format.ts';
import { measures } from '../measures.ts';

const figures = measures.map(({ change: _change, ...figure }) => figure);

export default { id: 'falmouth-figures', minutes: 5, layout: 'figures', figures } satisfies Slide;
