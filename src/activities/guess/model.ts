import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { type Middle, middleOf } from '../../session/quantile.ts';
import { binOf, binStarts } from './bins.ts';
import { type Caveat, guessSettings, least, most, type ToldFigure } from './settings.ts';

export type { GuessSettings } from './settings.ts';

export interface MeasureResult extends Middle {
  /** People who guessed. */
  readonly count: number;
  readonly unsure: number;
  /** How many guessed about each ten per cent, from -100 to 200. */
  readonly bins: readonly number[];
}

export interface GuessTally extends Tally {
  readonly items: Readonly<Record<string, MeasureResult>>;
  /** By measure, once they are told. */
  readonly told?: Readonly<Record<string, ToldFigure>>;
  /** By measure, once they too are shown. */
  readonly caveats?: Readonly<Record<string, Caveat>>;
}

/** What the result stops show, each with what came before it. */
export const stops = ['guesses', 'told', 'caveats'] as const;

const guess = v.strictObject({ change: v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)) });

function tallyMeasure(guesses: readonly number[], notSure: number): MeasureResult {
  const bins = binStarts.map(() => 0);
  for (const change of guesses) bins[binOf(change)]! += 1;
  return { count: guesses.length, unsure: notSure, bins, ...middleOf(guesses) };
}

/** The figures of a definition's measures, as far as `item` says that they are told. */
function toldAt(item: string | undefined, definition: ActivityDefinition): Pick<GuessTally, 'told' | 'caveats'> {
  if (item !== 'told' && item !== 'caveats') return {};
  const { figures } = guessSettings(definition);
  const known = definition.items.flatMap(({ id }) => (figures[id] ? [[id, figures[id]] as const] : []));
  const told = Object.fromEntries(known.map(([id, { change, told: words }]) => [id, { change, told: words }]));
  if (item === 'told') return { told };
  const caveats = known.map(([id, { found, caveat, source }]) => [id, { found, caveat, source }] as const);
  return { told, caveats: Object.fromEntries(caveats) };
}

const guesses: ActivityModel = {
  kind: 'guess',
  resultStops: () => stops,
  reported: () => ['told', 'caveats'],
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(guess, value);
    // A -0 would not be the same after a journey as JSON.
    return read.success ? { change: read.output.change + 0 } : undefined;
  },
  tally(definition, answers: readonly Answer[], { item }): GuessTally {
    const byMeasure = new Map(definition.items.map(({ id }) => [id, { guesses: [] as number[], unsure: 0 }]));
    for (const { item: measure, value } of answers) {
      const found = byMeasure.get(measure);
      if (!found || value === null) continue;
      if (isUnsure(value)) found.unsure += 1;
      else found.guesses.push(value.change as number);
    }
    const items = [...byMeasure].map(([id, found]) => [id, tallyMeasure(found.guesses, found.unsure)] as const);
    return { items: Object.fromEntries(items), ...toldAt(item, definition) };
  },
  publicSettings: () => ({}),
};

export default guesses;
