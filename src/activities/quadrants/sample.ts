import type { ActivitySample } from '../../session/activity.ts';
import { unsure } from '../../session/answers.ts';
import { cornerOf, type Domain, domains } from './domains.ts';
import type { QuadrantsSettings } from './model.ts';

/** How many people are not sure, and how many choose a quadrant without placing a point in it. */
const unsureShare = 0.05;
const plainShare = 0.4;

/** How many people see a card as a trainer expects, where there is one kind that is expected. */
const expectedShare = 0.55;

const oneOf = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)]!;

/** Most people see a card as expected, or as is also plausible; some see it quite otherwise. */
const quadrants: ActivitySample = (definition, random) => {
  const { cards } = definition.settings as QuadrantsSettings;
  const choose = (item: string): Domain => {
    const card = cards[item];
    if (card && random() < expectedShare) return card.expected;
    return oneOf(card?.alsoPlausible?.length && random() < 0.7 ? card.alsoPlausible : domains, random);
  };
  const answer = (item: string): Readonly<Record<string, unknown>> => {
    if (random() < unsureShare) return unsure;
    const domain = choose(item);
    if (random() < plainShare) return { domain };
    const { x, y } = cornerOf[domain];
    // About the middle of the quadrant, and never on its border.
    const within = (): number => 0.02 + 0.23 * (random() + random());
    return { x: x + within(), y: y + within() };
  };
  return Object.fromEntries(definition.items.map(({ id }) => [id, answer(id)]));
};

export default quadrants;
