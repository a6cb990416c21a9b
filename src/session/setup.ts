import * as v from 'valibot';
import { type PartlyBilingual, type ScreenLanguage, screenLanguages } from './language.ts';
import { text } from './text-value.ts';

/** The most problem cards that a session asks. */
export const mostCards = 40;

/** The most cards of a session altogether, those too that have been taken out. */
export const mostKeptCards = 200;

/** The most characters of a card. */
export const cardLength = 160;

/** The most characters of the letter in one language. */
export const letterLength = 4000;

/** The most characters of the question that the ladders ask. */
export const questionLength = 80;

/** The most slides or activities that a list names. */
const mostNamed = 500;

/** A problem card as a session has it. */
export interface CardSetup {
  /** The id of one of the deck's cards, or one that `isAddedCard`. */
  readonly id: string;
  /** In one language at least. */
  readonly label: PartlyBilingual;
  /** Taken out: it is not asked, but its id stays good for what was answered. */
  readonly hidden?: true | undefined;
}

/** How a session differs from the deck that it is made from. What is not given is as the deck has it. */
export interface SessionSetup {
  /** The day on which it takes place: `2026-11-21`. */
  readonly date?: string | undefined;
  /** What the screen shows until a facilitator chooses. */
  readonly screen?: ScreenLanguage | undefined;
  /** The minutes of the cut whose slides and items it has. */
  readonly cut?: number | undefined;
  /** Slides that it has although the cut leaves them out. */
  readonly slidesIn?: readonly string[] | undefined;
  /** Slides that it does without. */
  readonly slidesOut?: readonly string[] | undefined;
  /** Activities that it does without, wherever they are. */
  readonly activitiesOff?: readonly string[] | undefined;
  /** What the ladders ask about: which service? */
  readonly question?: PartlyBilingual | undefined;
  /** The problem cards in their order; those of the deck that are not among them come after them, as they are. */
  readonly cards?: readonly CardSetup[] | undefined;
  readonly letter?: PartlyBilingual | undefined;
}

/** Whether a card is not the deck's but was made for a session. */
export const isAddedCard = (id: string): boolean => /^added-[a-z0-9]{1,16}$/.test(id);

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/));

const ids = v.pipe(v.array(id), v.maxLength(mostNamed));

const inLanguages = (most: number) => v.strictObject({ cy: v.optional(text(most)), en: v.optional(text(most)) });

const inOne = (most: number) =>
  v.pipe(
    inLanguages(most),
    v.check(({ cy, en }) => cy !== undefined || en !== undefined),
  );

const card = v.strictObject({ id, label: inOne(cardLength), hidden: v.optional(v.literal(true)) });

const cards = v.pipe(
  v.array(card),
  v.maxLength(mostKeptCards),
  v.check((all) => new Set(all.map((each) => each.id)).size === all.length),
  v.check((all) => all.filter(({ hidden }) => !hidden).length <= mostCards),
);

const isDay = (day: string): boolean => {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
};

const setup = v.strictObject({
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay))),
  screen: v.optional(v.picklist(screenLanguages)),
  cut: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  slidesIn: v.optional(ids),
  slidesOut: v.optional(ids),
  activitiesOff: v.optional(ids),
  question: v.optional(inOne(questionLength)),
  cards: v.optional(cards),
  letter: v.optional(inOne(letterLength)),
});

/** A setup by its schema, in fresh objects; otherwise the name of the first part that is not in order. */
export function readSetup(given: unknown): { readonly setup: SessionSetup } | { readonly wrong: string } {
  const read = v.safeParse(setup, given);
  if (read.success) return { setup: read.output };
  const [where] = read.issues[0].path ?? [];
  return { wrong: String(where?.key ?? 'setup') };
}

/**
 * A setup in the place of another, as it is to be kept: cards made for the session that it does not speak of are taken
 * out, and their ids stay good.
 */
export function replaceSetup(before: SessionSetup, after: SessionSetup): SessionSetup {
  const { cards: named = [] } = after;
  const missing = (before.cards ?? []).filter(
    (each) => isAddedCard(each.id) && !named.some((other) => other.id === each.id),
  );
  if (missing.length === 0) return after;
  return {
    ...after,
    cards: [...named, ...missing.map(({ id: known, label }): CardSetup => ({ id: known, label, hidden: true }))],
  };
}

/** The setup for another session like this one, on another day: nothing has been answered in it yet. */
export function copySetup({ date: _date, cards: old, ...setup }: SessionSetup): SessionSetup {
  const kept = old?.filter((each) => !each.hidden || !isAddedCard(each.id));
  return { ...setup, ...(kept && kept.length > 0 && { cards: kept }) };
}
