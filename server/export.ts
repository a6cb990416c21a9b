import { kinds } from '../src/activities/index.ts';
import { type ActivityResult, tallyRound, type Total } from '../src/session/activity.ts';
import type { Answer } from '../src/session/answers.ts';
import type { Control, SessionState } from '../src/session/control.ts';
import { type ActivityDefinition, type DeckOutline, isHidden, type Item } from '../src/session/deck.ts';
import type { Bilingual } from '../src/session/language.ts';
import { countLateIn } from '../src/session/rounds.ts';
import { sortTexts, type TextName } from '../src/session/texts.ts';
import { handRows } from './export-hands.ts';
import { exportedAnswers, type ExportRow, exportRows } from './export-rows.ts';
import type { StoredParticipant, StoredSession } from './store.ts';

interface ExportedSession extends Omit<StoredSession, 'setup'> {
  readonly state: SessionState;
  /** The day on which it takes place. */
  readonly date?: string;
  /** How many ever joined. */
  readonly participants: number;
  /** When this export was made. Both are ISO 8601 in UTC. */
  readonly exported: string;
}

/** A figure of an activity's totals in one round. */
interface ExportedTotal extends Total {
  readonly round: number;
}

/** What an export is made from. */
export interface ExportInput {
  readonly session: StoredSession;
  readonly deck: DeckOutline;
  readonly control: Control;
  readonly answers: readonly Answer[];
  readonly participants: readonly StoredParticipant[];
  /** The public name of what was written in an answer. */
  readonly nameText: (answer: Answer) => TextName;
  readonly now: Date;
}

interface ExportedActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly items: readonly Item[];
  /** Items that the session came to do without. */
  readonly hidden?: readonly Item[];
  /** A result for each round that has begun. */
  readonly results: readonly ActivityResult[];
  readonly totals: readonly ExportedTotal[];
}

/** An activity, its answers as they may be exported, and the rows of the hands that were counted for it. */
interface Gathered extends ExportedActivity {
  readonly answers: readonly Answer[];
  readonly hands: readonly ExportRow[];
}

/** All that is left of a session: what was asked, what it came to, and every answer. */
export interface SessionExport {
  readonly session: ExportedSession;
  readonly activities: readonly ExportedActivity[];
  readonly answers: readonly ExportRow[];
}

async function exportActivity(
  definition: ActivityDefinition,
  { control, answers, nameText }: ExportInput,
): Promise<Gathered> {
  const kind = kinds[definition.kind]!;
  const [{ default: model }, { default: rows }] = await Promise.all([kind.model(), kind.rows()]);
  const own = answers.filter(({ activity }) => activity === definition.id);
  const late = control.activities[definition.id]?.late;
  const counting = countLateIn(own, late);
  const { id, title, items, hidden } = definition;
  const activity = control.activities[id];
  const last = Math.max(activity?.round ?? 0, ...own.map(({ round }) => round));
  const texts = sortTexts({
    model,
    definition,
    answers: counting,
    marks: control.texts,
    until: control.released.get(id),
    name: nameText,
    control: activity ?? { open: false, shown: false, round: 1 },
  });
  const asked = counting.filter(({ item }) => !isHidden(definition, item));
  const results = Array.from({ length: last }, (_, index) =>
    tallyRound(model, definition, asked, {
      round: index + 1,
      released: texts.released,
      sameAs: texts.sameAs,
      texts: texts.room,
    }),
  );
  const totals = results.flatMap((result) =>
    rows.totals(result, definition).map(({ item, label, count }) => ({ round: result.round, item, label, count })),
  );
  const hands = handRows(model, definition, control.hands);
  return {
    id,
    kind: definition.kind,
    title,
    items,
    ...(hidden && { hidden }),
    results,
    totals,
    answers: exportedAnswers(model, own),
    hands,
  };
}

/** Gathers an export, at any moment of a session. */
export async function exportSession(input: ExportInput): Promise<SessionExport> {
  const { deck, control, answers, participants, now } = input;
  const { setup, ...session } = input.session;
  const gathered = await Promise.all(deck.activities.map((definition) => exportActivity(definition, input)));
  const known = new Set(gathered.map(({ id }) => id));
  const told = [
    ...gathered.flatMap((activity) => activity.answers),
    ...answers.filter(({ activity }) => !known.has(activity)),
  ];
  return {
    session: {
      ...session,
      ...(setup?.date !== undefined && { date: setup.date }),
      state: control.state,
      participants: participants.length,
      exported: now.toISOString(),
    },
    activities: gathered.map(({ answers: _answers, hands: _hands, ...activity }) => activity),
    answers: [...exportRows(deck, told, participants, { control }), ...gathered.flatMap(({ hands }) => hands)],
  };
}
