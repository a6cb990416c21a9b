import type { PhoneView } from '../../activities/views.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { AnswerEvent } from '../../ui/events.ts';
import type { Answers } from '../closed/counting.ts';
import type { Participation } from '../participation.ts';

/** What somebody answered in one round of an activity that lasts. */
export interface LastingAnswers {
  readonly definition: ActivityDefinition;
  readonly round: number;
  readonly answers: Answers;
  /** What the view is told beside them. */
  readonly told: Pick<PhoneView, 'texts' | 'ownTexts' | 'result'>;
  /** Answers one of its items, or with `null` takes it back. */
  answer(event: AnswerEvent): void;
}

/** Everything of a participant's that stays at hand, whatever is on the screen, in the deck's order. */
export function lastingAnswers(part: Participation): LastingAnswers[] {
  const entries = part.ballot?.entries() ?? [];
  const { view } = part.room;
  return (part.deck?.activities ?? []).flatMap((definition) => {
    const { id, lasting } = definition;
    const control = view.activities[id];
    if (!lasting || !control) return [];
    const rounds = new Set(entries.filter(([{ activity }]) => activity === id).map(([{ round }]) => round));
    return [...rounds]
      .sort((a, b) => a - b)
      .map((round): LastingAnswers => {
        const shown = { definition, control: { ...control, round } };
        return {
          definition,
          round,
          answers: part.answersTo(shown),
          told: { texts: view.texts(id), ownTexts: part.ownTexts(shown), result: view.result(id) },
          answer: ({ item, value }) => part.answer({ activity: id, round, item }, value),
        };
      });
  });
}
