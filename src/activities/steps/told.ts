import { domains, mostChosen } from '../../session/domains.ts';
import type { Language } from '../../session/language.ts';
import { aboutResult } from '../views/about-result.ts';
import type { ActivityTold, ToldTable } from '../views/told.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import { viewWords } from '../views/words.ts';
import type { StepsTally } from './model.ts';
import { sentence } from './sentence.ts';
import { type ProcessOfSteps, processesOf } from './settings.ts';
import { stepsWords } from './words.ts';

/** A row for each step, a column for each kind. */
function stepsTable({ name, steps }: ProcessOfSteps, items: StepsTally['items'], language: Language): ToldTable {
  const words = stepsWords(language);
  return {
    caption: words('table.caption', { process: name[language] }),
    heads: [
      words('table.step'),
      ...domains.map((domain) => words(`domain.${domain}`)),
      viewWords(language)('unsure'),
      words('table.most'),
    ],
    rows: steps.map(({ id, label }) => {
      const step = items[id];
      const most = step ? mostChosen(step.domains) : [];
      return [
        label[language],
        ...domains.map((domain) => step?.domains[domain] ?? 0),
        step?.unsure ?? 0,
        most.map((domain) => words(`domain.${domain}`)).join(', '),
      ];
    }),
  };
}

/** The process on the screen. */
const told: ActivityTold = ({ definition, result }, language) => {
  const { items, current } = result as unknown as StepsTally;
  const process = processesOf(definition).find(({ id }) => id === current);
  if (!process) return { sentences: [] };
  return {
    heading: process.name[language],
    sentences: [sentence(process, items, language), ...aboutResult(result, language)],
    tables: tablesOfParts(result, language, (part) => stepsTable(process, (part as StepsTally).items, language)),
  };
};

export default told;
