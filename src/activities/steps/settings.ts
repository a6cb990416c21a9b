import type { ActivityDefinition, Item } from '../../session/deck.ts';
import type { Domain } from '../../session/domains.ts';
import type { Bilingual } from '../../session/language.ts';

/** A process as a whole: tangled, or going from one step to the next. */
export type Whole = 'complex' | 'linear';

export interface Process {
  readonly id: string;
  readonly name: Bilingual;
  readonly whole: Whole;
  /** The ids of its steps, in their order. */
  readonly steps: readonly string[];
}

export interface StepsSettings {
  readonly processes: readonly Process[];
  /** What a trainer thinks of each step, to make answers up; never shown as right or wrong, and not told to phones. */
  readonly expected?: Readonly<Record<string, Domain>>;
}

/** A process with those of its steps that are asked about. */
export interface ProcessOfSteps extends Omit<Process, 'steps'> {
  readonly steps: readonly Item[];
}

/** The processes in their order; none without a step. */
export function processesOf({ items, settings }: ActivityDefinition): ProcessOfSteps[] {
  const { processes } = settings as StepsSettings;
  const asked = (steps: readonly string[]): Item[] => steps.flatMap((id) => items.find((item) => item.id === id) ?? []);
  return processes
    .map(({ id, name, whole, steps }) => ({ id, name, whole, steps: asked(steps) }))
    .filter(({ steps }) => steps.length > 0);
}
