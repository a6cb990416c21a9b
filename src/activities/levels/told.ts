import type { ActivityTold } from '../views/told.ts';
import type { LevelsTally } from './model.ts';
import { levelsWords } from './words.ts';

const told: ActivityTold = ({ definition, result, texts }, language) => {
  const { items } = result as unknown as LevelsTally;
  const words = levelsWords(language);
  const of = (level: string) => texts.filter(({ place }) => place === level);
  return {
    sentences: definition.items.map(({ id, label }) =>
      words('told.level', { level: label[language], count: items[id]?.count ?? 0, shown: of(id).length }),
    ),
    written: definition.items.map(({ id, label }) => ({
      heading: label[language],
      texts: of(id).map(({ words: { text = '' }, lang }) => ({ text, lang })),
    })),
  };
};

export default told;
