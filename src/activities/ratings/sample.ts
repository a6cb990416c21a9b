import type { ActivitySample } from '../../session/activity.ts';
import { unsure } from '../../session/answers.ts';
import { highest, lowest } from './settings.ts';

/** How many people are not sure. */
const unsureShare = 0.05;

/** What the room thinks of each item by turns, as a share of the scale. */
const leanings = [0.7, 0.3, 0.55, 0.2, 0.45] as const;

/** People score about where the room leans, some of them far from it. */
const ratings: ActivitySample = ({ items }, random) => {
  const answer = (index: number): Readonly<Record<string, unknown>> => {
    if (random() < unsureShare) return unsure;
    const height = leanings[index % leanings.length]! + (random() + random() - 1) * 0.6;
    const score = lowest + Math.round(height * (highest - lowest));
    return { score: Math.min(highest, Math.max(lowest, score)) };
  };
  return Object.fromEntries(items.map(({ id }, index) => [id, answer(index)]));
};

export default ratings;
