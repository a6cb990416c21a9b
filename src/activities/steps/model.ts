import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { type Domain, type DomainCounts, domains } from '../../session/domains.ts';
import { processesOf, type StepsSettings } from './settings.ts';

export interface StepResult {
  /** People who chose a kind. */
  readonly count: number;
  readonly unsure: number;
  readonly domains: DomainCounts;
}

export interface StepsTally extends Tally {
  readonly items: Readonly<Record<string, StepResult>>;
  /** The id of the process on the screen; null where there is none. */
  readonly current: string | null;
}

const choice = v.strictObject({ domain: v.picklist(domains) });

function tallyStep(answers: readonly Answer[]): StepResult {
  const counts: Record<Domain, number> = { simple: 0, complicated: 0, complex: 0, crisis: 0 };
  let notSure = 0;
  for (const { value } of answers) {
    if (isUnsure(value)) notSure += 1;
    else if (value) counts[value.domain as Domain] += 1;
  }
  return { count: answers.length - notSure, unsure: notSure, domains: counts };
}

const steps: ActivityModel = {
  kind: 'steps',
  resultStops: (definition) => processesOf(definition).map(({ id }) => id),
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(choice, value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers, { item }): StepsTally {
    const byStep = new Map<string, Answer[]>(definition.items.map(({ id }) => [id, []]));
    for (const answer of answers) if (answer.value) byStep.get(answer.item)?.push(answer);
    const processes = processesOf(definition);
    const current = processes.find(({ id }) => id === item) ?? processes[0];
    return {
      items: Object.fromEntries(Array.from(byStep, ([id, own]) => [id, tallyStep(own)])),
      current: current?.id ?? null,
    };
  },
  publicSettings: ({ settings }) => ({ processes: (settings as StepsSettings).processes }),
  choices: () => domains.map((domain) => ({ domain })),
};

export default steps;
