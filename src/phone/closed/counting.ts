import { type AnswerValue, sameValue } from '../../session/answers.ts';
import type { ExportRow } from '../../sync/api.ts';

/**
 * Whether one answer counts: `late counted`: it came late, and has been counted in; `late`: kept, and shown to the facilitator, but not counted unless they count it in;
 * `late change`: so is this, and the answer before it counts meanwhile; `not counted`: the server does not know it as an answer.
 */
export type Counting = 'counted' | 'late counted' | 'late' | 'late change' | 'not counted';

/** What is answered in one round of one activity, by item. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** How each answer counts, by what the server has saved of this participant. Withdrawn answers are left out. */
export function countings(
  answers: Answers,
  rows: readonly ExportRow[],
  { activity, round }: { activity: string; round: number },
): ReadonlyMap<string, Counting> {
  const saved = rows.filter((row) => row.activity === activity && row.round === round);
  const found = new Map<string, Counting>();
  for (const [item, value] of Object.entries(answers)) {
    const onTime = saved.find((row) => row.item === item && !row.late);
    const late = saved.find((row) => row.item === item && row.late);
    if (late && sameValue(late.value, value)) {
      found.set(item, late.counted ? 'late counted' : onTime ? 'late change' : 'late');
    } else if (value !== null) found.set(item, onTime && sameValue(onTime.value, value) ? 'counted' : 'not counted');
  }
  return found;
}
