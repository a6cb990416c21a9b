import { type Answer, type AnswerKey, sameValue } from './answers.ts';
import type { Control } from './control.ts';

/** Whether an answer to this round counts now, comes late, or is for a round that has not begun. */
export type Timing = 'on time' | 'late' | 'not begun';

/** Whether answers to the present round of an activity count as they arrive. */
const isTaking = (control: Control, id: string): boolean =>
  control.state !== 'ended' && (control.activities[id]?.open ?? false);

/** Late is decided in order of arrival, against `control` as it was received. */
export function timing(control: Control, { activity, round }: AnswerKey): Timing {
  const state = control.activities[activity];
  if (!state || round > state.round) return 'not begun';
  return isTaking(control, activity) && round === state.round ? 'on time' : 'late';
}

/** The rows of one participant for one item. */
export interface Saved {
  readonly onTime?: Answer;
  readonly late?: Answer;
}

/**
 * What is saved once a value arrives. A late one stands beside the last on-time one, which goes on counting;
 * the same value sent again is not late and changes nothing; an answer on time takes the place of both.
 */
export function receive(saved: Saved, answer: Omit<Answer, 'late'>, when: Exclude<Timing, 'not begun'>): Saved {
  const same = (other: Answer | undefined): boolean => other !== undefined && sameValue(other.value, answer.value);
  if (when === 'on time') {
    if (answer.value === null) return {};
    return { onTime: same(saved.onTime) ? saved.onTime : { ...answer, late: false } };
  }
  if (same(saved.onTime) || (answer.value === null && !saved.onTime)) {
    return saved.onTime ? { onTime: saved.onTime } : {};
  }
  return { ...saved, late: same(saved.late) ? saved.late! : { ...answer, late: true } };
}

/** What is saved once the round is open again: the late answer counts. `at` never changes. */
export function reopen(saved: Saved): Saved {
  if (!saved.late) return saved;
  return saved.late.value === null ? {} : { onTime: { ...saved.late, late: false } };
}

const placeOf = ({ participant, round, item }: Answer): string => `${participant} ${round}/${item}`;

/**
 * The answers as they count: in these rounds a late one stands in the place of the one on time, and one that was
 * withdrawn late takes it away. Which ones came late stays known to whoever has the answers themselves.
 */
export function countLateIn(answers: readonly Answer[], rounds: readonly number[] = []): readonly Answer[] {
  const countsLate = ({ late, round }: Answer): boolean => late && rounds.includes(round);
  const late = new Set(answers.filter(countsLate).map(placeOf));
  if (late.size === 0) return answers;
  return answers.flatMap((answer) => {
    if (countsLate(answer)) return answer.value === null ? [] : [{ ...answer, late: false }];
    return !answer.late && late.has(placeOf(answer)) ? [] : [answer];
  });
}

/** The activities whose present round this change of `control` has opened, or opened again. */
export const opened = (before: Control, after: Control): string[] =>
  Object.entries(after.activities)
    .filter(
      ([id, { round }]) => isTaking(after, id) && !(isTaking(before, id) && before.activities[id]?.round === round),
    )
    .map(([id]) => id);
