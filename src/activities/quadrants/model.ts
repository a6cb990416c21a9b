import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, type AnswerValue, isUnsure } from '../../session/answers.ts';
import type { Bilingual } from '../../session/language.ts';
import { cellOf } from './cells.ts';
import { answerDomain, type Domain, domains, type Point } from './domains.ts';

/** What a trainer may say about a card; none of it is ever shown as right or wrong. */
export interface CardSettings {
  readonly expected: Domain;
  readonly alsoPlausible?: readonly Domain[];
  /** What starts the debate. */
  readonly hook?: Bilingual;
}

export interface QuadrantsSettings {
  readonly cards: Readonly<Record<string, CardSettings>>;
}

export interface CardResult {
  /** People who placed it. */
  readonly count: number;
  readonly unsure: number;
  readonly domains: Readonly<Record<Domain, number>>;
}

/** The placements of the card on the screen. */
export interface Placements {
  readonly item: string;
  /** Cell and count by turns; cells run along the rows, from 0 at the bottom left. */
  readonly grid: readonly number[];
  /** Choices of a quadrant without a point in it. */
  readonly plain: Readonly<Record<Domain, number>>;
}

export interface QuadrantsTally extends Tally {
  readonly items: Readonly<Record<string, CardResult>>;
  readonly current: Placements | null;
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const placement = v.union([v.strictObject({ domain: v.picklist(domains) }), v.strictObject({ x: share, y: share })]);

const noneYet = (): Record<Domain, number> => ({ simple: 0, complicated: 0, complex: 0, crisis: 0 });

function place(item: string, values: readonly NonNullable<AnswerValue>[]): Placements {
  const cells = new Map<number, number>();
  const plain = noneYet();
  for (const value of values) {
    if ('domain' in value) plain[value.domain as Domain] += 1;
    else {
      const cell = cellOf(value as unknown as Point);
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  }
  return { item, grid: [...cells].sort(([a], [b]) => a - b).flat(), plain };
}

function tallyCard(values: readonly NonNullable<AnswerValue>[], notSure: number): CardResult {
  const counts = noneYet();
  for (const value of values) counts[answerDomain(value)] += 1;
  return { count: values.length, unsure: notSure, domains: counts };
}

const quadrants: ActivityModel = {
  kind: 'quadrants',
  resultStops: ({ items }) => items.map(({ id }) => id),
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(placement, value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers: readonly Answer[], { item }): QuadrantsTally {
    const byCard = new Map<string, { placed: NonNullable<AnswerValue>[]; unsure: number }>(
      definition.items.map(({ id }) => [id, { placed: [], unsure: 0 }]),
    );
    for (const answer of answers) {
      const card = byCard.get(answer.item);
      if (!card || answer.value === null) continue;
      if (isUnsure(answer.value)) card.unsure += 1;
      else card.placed.push(answer.value);
    }
    const current = item !== undefined && byCard.has(item) ? item : definition.items[0]?.id;
    return {
      items: Object.fromEntries([...byCard].map(([id, card]) => [id, tallyCard(card.placed, card.unsure)])),
      current: current === undefined ? null : place(current, byCard.get(current)!.placed),
    };
  },
};

export default quadrants;
