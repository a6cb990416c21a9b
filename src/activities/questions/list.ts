import type { PublicText } from '../../session/writing.ts';

/** Where a question stands: those that wait for an answer come first. */
export const stages = ['open', 'parked', 'answered'] as const;

export type Stage = (typeof stages)[number];

/** How many people want each question answered, by its public id. */
export type Votes = Readonly<Record<string, number>>;

export function stageOf({ state }: PublicText): Stage {
  return stages.find((stage) => stage === state) ?? 'open';
}

const placeOf = (text: PublicText): number => stages.indexOf(stageOf(text));

/** The most wanted first, of those equally wanted the oldest; then what was parked, then what has been answered. */
export function mostWanted(texts: readonly PublicText[], votes: Votes): readonly PublicText[] {
  return [...texts].sort((a, b) => placeOf(a) - placeOf(b) || (votes[b.id] ?? 0) - (votes[a.id] ?? 0));
}

/** The same questions in the order that is on the page: whatever is new comes last, and nothing changes its place. */
export function inPlace(texts: readonly PublicText[], order: readonly string[]): readonly PublicText[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const known = order.flatMap((id) => byId.get(id) ?? []);
  return [...known, ...texts.filter(({ id }) => !order.includes(id))];
}
