import type { Slide } from '../../../src/slides/format.ts';

export default { id: 'complicated', minutes: 4, layout: 'domain', domain: 'complicated' } satisfies Slide;
