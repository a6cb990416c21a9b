import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, type AnswerValue, isUnsure } from '../../session/answers.ts';
import { isLanguage } from '../../session/language.ts';
import { longLength, written } from '../../session/text-value.ts';
import { cellOf } from './cells.ts';
import { type Changes, changes } from './changes.ts';
import { answerDomain, type Domain, domains, type Point } from './domains.ts';
import { cardOf, isCard, isOwn, overview } from './items.ts';
import type { QuadrantsSettings } from './settings.ts';

export type { CardSettings, QuadrantsSettings } from './settings.ts';

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
  /** The deck's cards, and those that participants have written and the room may read. */
  readonly items: Readonly<Record<string, CardResult>>;
  /** Null where all cards are shown together. */
  readonly current: Placements | null;
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const placement = v.union([v.strictObject({ domain: v.picklist(domains) }), v.strictObject({ x: share, y: share })]);
const problem = written(longLength);

/** What a card of a participant's own can be answered with: unlike the deck's it is not known beforehand. */
const readOwn = (value: unknown, item: string): AnswerValue | undefined => {
  if (value === null) return null;
  const schema = isOwn(item) ? problem : v.union([placement, v.strictObject({ unsure: v.literal(true) })]);
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
};

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
  resultStops: ({ items }) => [...items.map(({ id }) => id), overview],
  reported: () => [overview],
  parse(value, item, definition) {
    if (isOwn(item) || isCard(item)) return readOwn(value, item);
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(placement, value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers: readonly Answer[], { item, texts }): QuadrantsTally {
    const cards = [...definition.items.map(({ id }) => id), ...texts.map(cardOf)];
    const byCard = new Map<string, { placed: NonNullable<AnswerValue>[]; unsure: number }>(
      cards.map((id) => [id, { placed: [], unsure: 0 }]),
    );
    for (const answer of answers) {
      const card = byCard.get(answer.item);
      if (!card || answer.value === null) continue;
      if (isUnsure(answer.value)) card.unsure += 1;
      else card.placed.push(answer.value);
    }
    const current = item !== undefined && byCard.has(item) ? item : cards[0];
    return {
      items: Object.fromEntries([...byCard].map(([id, card]) => [id, tallyCard(card.placed, card.unsure)])),
      current: current === undefined || item === overview ? null : place(current, byCard.get(current)!.placed),
    };
  },
  writing: {
    read(value, item) {
      if (!isOwn(item) || typeof value.text !== 'string') return undefined;
      return { words: { text: value.text }, ...(isLanguage(value.lang) && { lang: value.lang }) };
    },
    release: 'each',
    listed: true,
    whileHidden: true,
  },
  choices: (_definition, item) => (isOwn(item) ? [] : domains.map((domain) => ({ domain }))),
  compare(definition, { before, now }, item): Changes {
    const first = definition.items[0]?.id;
    return changes(before, now, item === overview ? undefined : (item ?? first));
  },
  publicSettings: (): QuadrantsSettings => ({ cards: {} }),
};

export default quadrants;
