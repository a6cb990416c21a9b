import type { Slide } from '../../../src/slides/format.ts';
import { ladder } from '../revised/ladder.ts';
import { ladderWords } from '../ladder-words.ts';

export default {
  id: 'revised-ladder',
  minutes: 2,
  layout: 'plain',
  pictureWords: ladderWords(ladder, [
    { cy: 'ni sy’n gwybod orau', en: 'we know best' },
    { cy: 'ni sy’n penderfynu', en: 'we decide' },
    { cy: 'rydym yn penderfynu gyda’n gilydd', en: 'we decide together' },
  ]),
} satisfies Slide;
