import type { ActivityModel } from '../src/session/activity.ts';
import { type Answer, formatKey, isUnsure } from '../src/session/answers.ts';
import type { Control } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import { exportName } from './pseudonym.ts';
import type { StoredParticipant } from './store.ts';

/** A row of an export; other programs rely on it. */
export interface ExportRow extends Omit<Answer, 'proxy'> {
  /** Of an answer, not of hands: whether its round’s result holds it. */
  readonly counted?: boolean;
  /** Where the answer was given. */
  readonly source: 'phone' | 'proxy' | 'hands';
  /** Of a show of hands: how many. */
  readonly count?: number;
  /** To the writer alone: the public id of what this answer holds in words. */
  readonly text?: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Answers as others may have them: without the words that their writers keep for themselves. */
export function exportedAnswers(model: ActivityModel, answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    const { value } = answer;
    return value === null || isUnsure(value) ? answer : { ...answer, value: model.exported?.(value) ?? value };
  });
}

export interface ExportRowsOptions {
  /** What facilitators have decided about late answers. */
  readonly control?: Control;
  /** The public id of what was written in an answer, where its writer asks. */
  readonly textId?: (answer: Answer) => string | undefined;
}

/** Whether each answer is one that counts. */
function countedBy(answers: readonly Answer[], control: Control | undefined): (answer: Answer) => boolean {
  const countsLate = ({ activity, round }: Answer): boolean =>
    control?.activities[activity]?.late?.includes(round) ?? false;
  const placeOf = ({ participant, ...key }: Answer): string => `${participant} ${formatKey(key)}`;
  const taken = new Set(answers.filter((answer) => answer.late && countsLate(answer)).map(placeOf));
  return (answer) => (answer.late ? countsLate(answer) : !taken.has(placeOf(answer)));
}

/**
 * The rows of an export, in the deck's order and by pseudonym, so that they do not give away who joined when.
 * Answers to an activity that the deck no longer has come last, and keep their place.
 */
export function exportRows(
  deck: DeckOutline,
  answers: readonly Answer[],
  participants: readonly StoredParticipant[],
  { control, textId }: ExportRowsOptions = {},
): ExportRow[] {
  const counts = countedBy(answers, control);
  const people = new Map(participants.map((participant) => [participant.id, participant]));
  const places = new Map(
    deck.activities.flatMap(({ id, kind, items, hidden = [] }, place) => [
      [id, { kind, place, items: new Map([...items, ...hidden].map((item, index) => [item.id, index])) }] as const,
    ]),
  );
  const rows = answers.flatMap((answer): ExportRow[] => {
    const { participant, activity, round, item, value, at, late, proxy } = answer;
    const person = people.get(participant);
    if (!person) return [];
    const name = exportName(person, places.get(activity)?.kind ?? '');
    const source = proxy ? 'proxy' : 'phone';
    const text = textId?.(answer);
    const counted = counts(answer);
    const told = { participant: name, activity, round, item, value, at, late, counted, source } as const;
    return [{ ...told, ...(text !== undefined && { text }) }];
  });
  const placeOf = (row: ExportRow): number => places.get(row.activity)?.place ?? places.size;
  const itemOf = ({ activity, item }: ExportRow): number => places.get(activity)?.items.get(item) ?? Infinity;
  const byItem = (a: ExportRow, b: ExportRow): number => (itemOf(a) === itemOf(b) ? 0 : itemOf(a) - itemOf(b));
  return rows.sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      compare(a.activity, b.activity) ||
      a.round - b.round ||
      byItem(a, b) ||
      compare(a.item, b.item) ||
      compare(a.participant, b.participant) ||
      Number(a.late) - Number(b.late),
  );
}
