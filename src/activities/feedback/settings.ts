import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual } from '../../session/language.ts';

export const scores = [1, 2, 3, 4, 5] as const;

export const lowest = scores[0];
export const highest = scores[scores.length - 1]!;

/** A score from 1 to 5. */
export interface ScoreQuestion {
  readonly type: 'score';
  /** Its name in a chart. */
  readonly short: Bilingual;
  /** What 1 and 5 look like. */
  readonly low: Bilingual;
  readonly high: Bilingual;
}

export interface TextQuestion {
  readonly type: 'text';
}

export interface FeedbackSettings {
  /** By the ids of the items. Of two scores the first is what was, the second what is. */
  readonly questions: Readonly<Record<string, ScoreQuestion | TextQuestion>>;
}

const questionsOf = (definition: ActivityDefinition) => (definition.settings as FeedbackSettings).questions;

/** The question of an item; undefined where there is none. */
export function question(definition: ActivityDefinition, item: string): ScoreQuestion | TextQuestion | undefined {
  return definition.items.some(({ id }) => id === item) ? questionsOf(definition)[item] : undefined;
}

/** The questions with a score, in the order of the items. */
export const scoreQuestions = (definition: ActivityDefinition): readonly (ScoreQuestion & { readonly id: string })[] =>
  definition.items.flatMap(({ id }) => {
    const asked = question(definition, id);
    return asked?.type === 'score' ? [{ id, ...asked }] : [];
  });

/** The questions that are answered in words. */
export const textItems = (definition: ActivityDefinition) =>
  definition.items.filter(({ id }) => question(definition, id)?.type === 'text');
