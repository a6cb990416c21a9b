import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'complicated', minutes: 2, layout: 'domain', domain: 'complicated' } satisfies Slide;
