import { type Domain, mostChosen } from '../../session/domains.ts';
import type { Language } from '../../session/language.ts';
import type { StepsTally } from './model.ts';
import type { ProcessOfSteps, Whole } from './settings.ts';
import { stepsWords } from './words.ts';

/** Fewer answers than this say nothing about a step. */
const fewest = 3;

/** The kinds of step that are not as the whole is. */
const otherwise: Readonly<Record<Whole, readonly Domain[]>> = {
  complex: ['simple', 'complicated'],
  linear: ['complex', 'crisis'],
};

/** Whether a complex whole has simple parts, or a linear one complex parts, as the room sees it. */
export function sentence(process: ProcessOfSteps, items: StepsTally['items'], language: Language): string {
  const words = stepsWords(language);
  const answered = process.steps.filter(({ id }) => (items[id]?.count ?? 0) >= fewest);
  if (answered.length === 0) return words('few');
  const found = answered.filter(({ id }) => {
    const most = mostChosen(items[id]!.domains);
    return most.every((domain) => otherwise[process.whole].includes(domain));
  }).length;
  const said = found === 0 ? 'none' : 'some';
  return words(`${process.whole}.${said}`, { found, total: process.steps.length });
}
