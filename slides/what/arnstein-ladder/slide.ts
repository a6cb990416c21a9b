import type { Slide } from '../../../src/slides/format.ts';
import { ladder } from '../arnstein/ladder.ts';
import { ladderWords } from '../ladder-words.ts';

export default {
  id: 'arnstein-ladder',
  minutes: 2,
  layout: 'plain',
  pictureWords: ladderWords(ladder, [
    { cy: 'mae pobl yn cael eu trin', en: 'people are managed' },
    { cy: 'gwrandewir; eraill sy’n penderfynu', en: 'people are heard; others decide' },
    { cy: 'mae gair pobl yn cyfrif', en: 'what people say counts' },
  ]),
} satisfies Slide;
