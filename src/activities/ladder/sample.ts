import type { ActivitySample } from '../../session/activity.ts';
import { unsure } from '../../session/answers.ts';
import { ladderSettings } from './settings.ts';

/** How many people are not sure. */
const unsureShare = 0.05;

/** Where the room is on the ladder, as a share of its height: low now, and higher where it wants to be. */
const low = 0.3;
const high = 0.75;

/** People stand around a rung, and wish to stand higher with each further item. */
const ladder: ActivitySample = (definition, random) => {
  const { rungs } = ladderSettings(definition);
  const { items } = definition;
  const rise = (high - low) / Math.max(1, items.length - 1);
  const answer = (index: number): Readonly<Record<string, unknown>> => {
    if (random() < unsureShare) return unsure;
    const spread = (random() + random() - 1) * 0.4;
    const height = Math.min(Math.max(low + index * rise + spread, 0), 0.999);
    return { rung: 1 + Math.floor(height * rungs.length) };
  };
  return Object.fromEntries(items.map(({ id }, index) => [id, answer(index)]));
};

export default ladder;
