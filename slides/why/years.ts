import type { Slide } from '../../src/slides/format.ts';

/** The years on the road that the timeline’s pictures share. They are the same in both languages. */
export const years: Slide['pictureWords'] = Object.fromEntries(
  Array.from({ length: 14 }, (_, index) => String(2013 + index)).map((year) => [year, { cy: year, en: year }]),
);
