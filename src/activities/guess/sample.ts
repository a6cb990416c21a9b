import type { ActivitySample } from '../../session/activity.ts';
import { unsure } from '../../session/answers.ts';
import { least, most } from './settings.ts';

/** How many people are not sure, and how many leave a measure out. */
const unsureShare = 0.08;
const skipShare = 0.1;

/** What the room thinks of each measure by turns, in per cent: nothing of it comes from the figures. */
const leanings = [-20, -30, -40, -15, -35, -45, 40] as const;

/** Most people guess a round number about where the room leans; a few are far from it. */
const guess: ActivitySample = ({ items }, random) => {
  const answer = (index: number): Readonly<Record<string, unknown>> => {
    if (random() < unsureShare) return unsure;
    const spread = (random() + random() + random() - 1.5) * 60;
    const step = random() < 0.8 ? 10 : 1;
    const change = Math.round((leanings[index % leanings.length]! + spread) / step) * step;
    return { change: Math.min(most, Math.max(least, change)) + 0 };
  };
  const given = items.map(({ id }, index) => ({ id, value: answer(index), skipped: random() < skipShare }));
  return Object.fromEntries(given.flatMap(({ id, value, skipped }) => (skipped ? [] : [[id, value]])));
};

export default guess;
