import type { ActivityDefinition, CutOutline, DeckOutline, Item, SlideOutline } from './deck.ts';
import { languages, type PartlyBilingual } from './language.ts';
import { type CardSetup, isAddedCard, type SessionSetup } from './setup.ts';

/** The kinds of activity that a session has something to say about. */
const kindOf = { cards: 'quadrants', question: 'ladder', letter: 'letter' } as const;

/** A text in both languages, and in which alone it was given. */
function filled({ cy, en }: PartlyBilingual): Pick<Item, 'label' | 'only'> {
  const given = languages.filter((language) => ({ cy, en })[language] !== undefined);
  const label = { cy: cy ?? en ?? '', en: en ?? cy ?? '' };
  return given.length === 1 ? { label, only: given[0]! } : { label };
}

/** The items that are asked and those that are not, from all that there ever were. */
interface Sorted {
  readonly items: readonly Item[];
  readonly hidden: readonly Item[];
}

const everyItem = ({ items, hidden = [] }: ActivityDefinition): readonly Item[] => [...items, ...hidden];

/** An activity's items as the cut has them: in the deck's order, or all where it says nothing. */
function cutItems(definition: ActivityDefinition, cut: CutOutline | undefined): Sorted {
  const kept = cut && Object.hasOwn(cut.items, definition.id) ? cut.items[definition.id]! : undefined;
  if (!kept) return { items: definition.items, hidden: definition.hidden ?? [] };
  const all = everyItem(definition);
  return {
    items: all.filter(({ id }) => kept.includes(id)),
    hidden: all.filter(({ id }) => !kept.includes(id)),
  };
}

const made = ({ id, label }: CardSetup): Item => ({ id, ...filled(label) });

/** The same with the cards that a session has edited, added, reordered and taken out. */
function withCards(from: Sorted, cards: readonly CardSetup[]): Sorted {
  const known = new Set([...from.items, ...from.hidden].map(({ id }) => id));
  const used = cards.filter(({ id }) => known.has(id) || isAddedCard(id));
  const named = new Set(used.map(({ id }) => id));
  return {
    items: [...used.filter(({ hidden }) => !hidden).map(made), ...from.items.filter(({ id }) => !named.has(id))],
    hidden: [...used.filter(({ hidden }) => hidden).map(made), ...from.hidden.filter(({ id }) => !named.has(id))],
  };
}

function setUpActivity(
  definition: ActivityDefinition,
  { cards, question, letter }: SessionSetup,
  cut: CutOutline | undefined,
): ActivityDefinition {
  const { kind } = definition;
  const ofCut = cutItems(definition, cut);
  const { items, hidden } = cards && kind === kindOf.cards ? withCards(ofCut, cards) : ofCut;
  const settings = definition.settings as object;
  const { hidden: _hidden, ...rest } = definition;
  const { label: text, only } = filled(letter ?? {});
  return {
    ...rest,
    items,
    ...(hidden.length > 0 && { hidden }),
    ...(kind === kindOf.question && question && { settings: { ...settings, question } }),
    ...(kind === kindOf.letter && letter && { settings: { ...settings, text, ...(only && { only }) } }),
  };
}

/** What the result stops show, where they show the items one after another: those that are asked, in their order. */
function stopsOf(slide: SlideOutline, before: readonly Item[], after: readonly Item[]): SlideOutline {
  const { shows } = slide;
  if (!shows || before.length === 0 || !before.every(({ id }) => shows.includes(id))) return slide;
  const isItem = (shown: string): boolean => before.some(({ id }) => id === shown);
  const at = shows.findIndex(isItem);
  const others = shows.filter((shown) => !isItem(shown));
  const asked = [...others.slice(0, at), ...after.map(({ id }) => id), ...others.slice(at)];
  return { ...slide, shows: asked, stops: 1 + asked.length };
}

/** For each slide that has gone, the nearest one before it that stays, or the first. */
function replacements(deck: DeckOutline, kept: readonly SlideOutline[]): Record<string, string> {
  const instead: Record<string, string> = {};
  let last = kept[0]!.id;
  for (const { id } of deck.slides) {
    if (kept.some((slide) => slide.id === id)) last = id;
    else instead[id] = last;
  }
  for (const [gone, other] of Object.entries(deck.instead ?? {})) instead[gone] ??= instead[other] ?? other;
  return instead;
}

const isOn = (slides: readonly SlideOutline[], id: string): boolean => slides.some(({ activity }) => activity === id);

/** The deck of one session. Pure; the deck that it is made from stays as it is. */
export function applySetup(deck: DeckOutline, setup: SessionSetup): DeckOutline {
  const { slidesIn = [], slidesOut = [], activitiesOff = [], screen } = setup;
  const cut = deck.cuts.find(({ minutes }) => minutes === setup.cut);
  const stays = ({ id, activity }: SlideOutline): boolean =>
    !slidesOut.includes(id) &&
    (!cut || cut.slides.includes(id) || slidesIn.includes(id)) &&
    (activity === undefined || !activitiesOff.includes(activity));
  const chosen = deck.slides.filter(stays);
  const kept = chosen.length > 0 ? chosen : deck.slides.slice(0, 1);
  const isOff = ({ id, standing, off }: ActivityDefinition): boolean =>
    activitiesOff.includes(id) || (!standing && (off === true || isOn(deck.slides, id)) && !isOn(kept, id));

  const before = new Map(deck.activities.map((each) => [each.id, each.items]));
  const activities = deck.activities.map((definition): ActivityDefinition => {
    const { off: _off, ...own } = setUpActivity(definition, setup, cut);
    return isOff(definition) ? { ...own, off: true } : own;
  });
  const after = new Map(activities.map((each) => [each.id, each.items]));
  const slides = kept.map((slide): SlideOutline => {
    const minutes = (cut && Object.hasOwn(cut.lengths, slide.id) ? cut.lengths[slide.id] : undefined) ?? slide.minutes;
    const { activity = '' } = slide;
    return { ...stopsOf(slide, before.get(activity) ?? [], after.get(activity) ?? []), minutes };
  });
  const instead = replacements(deck, kept);
  return {
    ...deck,
    sections: deck.sections.filter(({ id }) => kept.some(({ section }) => section === id)),
    slides,
    activities,
    ...(screen && { screen }),
    ...(Object.keys(instead).length > 0 && { instead }),
  };
}
