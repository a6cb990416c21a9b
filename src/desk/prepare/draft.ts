import { applySetup } from '../../session/apply-setup.ts';
import { type CutOutline, type DeckOutline, findActivity, type Item, type SlideOutline } from '../../session/deck.ts';
import { type Bilingual, type Language, languages, type PartlyBilingual } from '../../session/language.ts';
import {
  type CardSetup,
  cardLength,
  isAddedCard,
  letterLength,
  questionLength,
  type SessionSetup,
} from '../../session/setup.ts';
import { tidied } from '../../session/text-value.ts';

/** A setup as it is being edited: its texts are as they were typed, perhaps empty. Pure functions make one of another. */
export type Draft = SessionSetup;

/** The most characters of a title; the server takes no more. */
export const titleLength = 120;

/** A title and a setup, as they are being edited. */
export interface Preparation {
  readonly title: PartlyBilingual;
  readonly draft: Draft;
}

const ofKind = (deck: DeckOutline, kind: string) => deck.activities.find((each) => each.kind === kind);

const partly = ({ label, only }: Item): PartlyBilingual => (only ? { [only]: label[only] } : label);

/** Every card there is in their order, those too that are not asked. */
export function cardsIn(deck: DeckOutline, draft: Draft): readonly CardSetup[] {
  const problems = ofKind(applySetup(deck, draft), 'quadrants');
  if (!problems) return [];
  if (draft.cards) {
    const named = new Set(draft.cards.map(({ id }) => id));
    const rest = cardsIn(deck, { ...draft, cards: undefined }).filter(({ id }) => !named.has(id));
    return [...draft.cards, ...rest];
  }
  return [
    ...problems.items.map((item): CardSetup => ({ id: item.id, label: partly(item) })),
    ...(problems.hidden ?? []).map((item): CardSetup => ({ id: item.id, label: partly(item), hidden: true })),
  ];
}

/** The text of the letter as it stands. */
export const letterIn = (deck: DeckOutline, draft: Draft): PartlyBilingual =>
  draft.letter ?? (ofKind(deck, 'letter')?.settings as { text: Bilingual } | undefined)?.text ?? {};

export const hasLetter = (deck: DeckOutline): boolean => ofKind(deck, 'letter') !== undefined;

const cutOf = (deck: DeckOutline, { cut }: Draft): CutOutline | undefined =>
  deck.cuts.find(({ minutes }) => minutes === cut);

/** How long a slide takes, whether it is there or not. */
export const minutesOf = (deck: DeckOutline, draft: Draft, slide: SlideOutline): number =>
  cutOf(deck, draft)?.lengths[slide.id] ?? slide.minutes;

/** How long all of it takes. */
export const totalOf = (deck: DeckOutline, draft: Draft): number =>
  applySetup(deck, draft).slides.reduce((sum, { minutes }) => sum + minutes, 0);

const without = (ids: readonly string[] | undefined, id: string): string[] => (ids ?? []).filter((each) => each !== id);

/** Switches a slide on or off; one that the cut has anyway needs no mention. */
export function withSlide(deck: DeckOutline, draft: Draft, id: string, on: boolean): Draft {
  const slidesIn = without(draft.slidesIn, id);
  const slidesOut = without(draft.slidesOut, id);
  const inCut = cutOf(deck, draft)?.slides.includes(id) ?? true;
  if (on && !inCut) slidesIn.push(id);
  if (!on && inCut) slidesOut.push(id);
  return { ...draft, slidesIn, slidesOut };
}

/** Switches an activity on or off that stands open whatever slide there is. */
export function withActivity(draft: Draft, id: string, on: boolean): Draft {
  const activitiesOff = without(draft.activitiesOff, id);
  return { ...draft, activitiesOff: on ? activitiesOff : [...activitiesOff, id] };
}

/** Another length: its own slides, and nothing of what was switched on and off before. */
export const withCut = (draft: Draft, cut: number | undefined): Draft => ({
  ...draft,
  cut,
  slidesIn: undefined,
  slidesOut: undefined,
});

function changeCards(
  deck: DeckOutline,
  draft: Draft,
  change: (cards: readonly CardSetup[]) => readonly CardSetup[],
): Draft {
  return { ...draft, cards: change(cardsIn(deck, draft)) };
}

export const withCardText = (deck: DeckOutline, draft: Draft, id: string, text: PartlyBilingual): Draft =>
  changeCards(deck, draft, (cards) =>
    cards.map((card) => (card.id === id ? { ...card, label: { ...card.label, ...text } } : card)),
  );

/** A card that is asked again comes last. */
export function withCard(deck: DeckOutline, draft: Draft, id: string, on: boolean): Draft {
  return changeCards(deck, draft, (cards) => {
    const { hidden: _hidden, ...card } = cards.find((each) => each.id === id)!;
    const others = cards.filter((each) => each.id !== id);
    const shown = others.filter(({ hidden }) => !hidden);
    const rest = others.filter(({ hidden }) => hidden);
    return on ? [...shown, card, ...rest] : [...shown, { ...card, hidden: true }, ...rest];
  });
}

/** Moves a card before the one that is above it, or behind the one below. */
export function moveCard(deck: DeckOutline, draft: Draft, id: string, by: 1 | -1): Draft {
  return changeCards(deck, draft, (cards) => {
    const at = cards.findIndex((card) => card.id === id);
    const other = cards[at + by];
    if (!other || other.hidden) return cards;
    const moved = [...cards];
    moved[at] = other;
    moved[at + by] = cards[at]!;
    return moved;
  });
}

/** A new card without words, after the others. `name` makes its id, and no other has had it. */
export function addCard(deck: DeckOutline, draft: Draft, name: string): Draft {
  return changeCards(deck, draft, (cards) => [
    ...cards.filter(({ hidden }) => !hidden),
    { id: `added-${name}`, label: {} },
    ...cards.filter(({ hidden }) => hidden),
  ]);
}

/** The languages in which a text says nothing. */
export const missingIn = (text: PartlyBilingual): Language[] =>
  languages.filter((language) => (text[language] ?? '').trim() === '');

function tidy(text: PartlyBilingual, most: number): PartlyBilingual | undefined {
  const given = languages.flatMap((language): [Language, string][] => {
    const said = tidied(text[language] ?? '', most);
    return said === '' ? [] : [[language, said]];
  });
  return given.length === 0 ? undefined : (Object.fromEntries(given) as PartlyBilingual);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A title as it is sent; one that is empty goes. */
export const finishedTitle = (title: PartlyBilingual): PartlyBilingual => tidy(title, titleLength) ?? {};

const spelt = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, each]) => [key, spelt(each)]),
      )
    : value;

/** Whether two are the same, however they came about. */
export const sameWork = (one: Preparation, other: Preparation): boolean => same(spelt(one), spelt(other));

/** A card as it is sent; one of the deck's without words is taken out, and one of one's own is nothing. */
function finishCard(deck: DeckOutline, card: CardSetup): CardSetup[] {
  const label = tidy(card.label, cardLength);
  if (label) return [{ ...card, label }];
  const problems = ofKind(deck, 'quadrants');
  const item = isAddedCard(card.id)
    ? undefined
    : findActivity(deck, problems!.id)!.items.find(({ id }) => id === card.id);
  return item ? [{ id: item.id, label: item.label, hidden: true }] : [];
}

/** A draft as it is sent: without what is as the deck has it. */
export function finished(deck: DeckOutline, draft: Draft): SessionSetup {
  const { date, screen, cut, slidesIn = [], slidesOut = [], activitiesOff = [] } = draft;
  const cards = draft.cards?.flatMap((card) => finishCard(deck, card));
  const asBefore = cards && same(cards, cardsIn(deck, { ...draft, cards: undefined }));
  const question = tidy(draft.question ?? {}, questionLength);
  const letter = tidy(draft.letter ?? {}, letterLength);
  return {
    ...(date && { date }),
    ...(screen && { screen }),
    ...(cut !== undefined && { cut }),
    ...(slidesIn.length > 0 && { slidesIn }),
    ...(slidesOut.length > 0 && { slidesOut }),
    ...(activitiesOff.length > 0 && { activitiesOff }),
    ...(question && { question }),
    ...(cards && cards.length > 0 && !asBefore && { cards }),
    ...(letter && !same(letter, letterIn(deck, {})) && { letter }),
  };
}
