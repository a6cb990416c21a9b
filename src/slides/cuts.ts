import type { ActivityDefinition, CutOutline, SlideOutline } from '../session/deck.ts';
import type { Deck } from './format.ts';
import { DeckProblem } from './problem.ts';

type Cut = NonNullable<Deck['cuts']>[number];

interface Parts {
  readonly slides: readonly SlideOutline[];
  readonly activities: readonly ActivityDefinition[];
}

/** What is wrong with the choice of slides, if anything. */
function problemOfSlides(chosen: readonly string[], { slides }: Parts): string | undefined {
  const places = chosen.map((id) => slides.findIndex((slide) => slide.id === id));
  const unknown = places.indexOf(-1);
  if (unknown >= 0) return `has a slide that is not in the deck: ${chosen[unknown]}`;
  const astray = places.findIndex((place, index) => place <= (places[index - 1] ?? -1));
  return astray < 0 ? undefined : `has ${chosen[astray]} out of the deck’s order`;
}

/** What is wrong with the choice of items, if anything. */
function problemOfItems(id: string, items: readonly string[], chosen: readonly string[], parts: Parts) {
  const activity = parts.activities.find((each) => each.id === id);
  if (!activity || !parts.slides.some((slide) => slide.activity === id && chosen.includes(slide.id)))
    return `has items of an activity that it leaves out: ${id}`;
  const unknown = items.find((item) => !activity.items.some((each) => each.id === item));
  return unknown === undefined ? undefined : `has an item that ${id} has not: ${unknown}`;
}

function readCut(file: string, { minutes, slides, items = {}, lengths = {} }: Cut, parts: Parts): CutOutline {
  const chosen = slides === 'all' ? parts.slides.map(({ id }) => id) : slides;
  const stray = Object.keys(lengths).find((id) => !chosen.includes(id));
  const problem =
    problemOfSlides(chosen, parts) ??
    Object.entries(items)
      .map(([id, kept]) => problemOfItems(id, kept, chosen, parts))
      .find((found) => found !== undefined) ??
    (stray === undefined ? undefined : `gives minutes to a slide that it leaves out: ${stray}`);
  if (problem !== undefined) throw new DeckProblem(file, `the cut of ${minutes} minutes ${problem}`);
  return { minutes, slides: chosen, items, lengths };
}

/** A deck's cuts, with nothing left open. What they name must be in the deck. */
export function readCuts(file: string, cuts: readonly Cut[], parts: Parts): CutOutline[] {
  if (cuts.some(({ minutes }, index) => minutes <= (cuts[index - 1]?.minutes ?? 0)))
    throw new DeckProblem(file, 'the cuts do not go from the shortest to the longest');
  return cuts.map((cut) => readCut(file, cut, parts));
}
