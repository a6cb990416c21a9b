import type { ActivityTold } from '../views/told.ts';
import { mostWanted, stageOf, stages, type Votes } from './list.ts';
import { questionsWords } from './words.ts';

const told: ActivityTold = ({ result, texts }, language) => {
  const t = questionsWords(language);
  const ordered = mostWanted(texts, (result.votes ?? {}) as Votes);
  const lists = stages.map((stage) => ({
    heading: t(stage === 'open' ? 'told.open' : `lists.${stage}`),
    texts: ordered
      .filter((text) => stageOf(text) === stage)
      .map(({ words, lang }) => ({ text: words.text ?? '', lang })),
  }));
  return { sentences: [t('count', { count: texts.length })], written: lists.filter((list) => list.texts.length > 0) };
};

export default told;
