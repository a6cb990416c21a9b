import { kinds } from '../src/activities/index.ts';
import { type ActivityResult, tallyRound, type Total } from '../src/session/activity.ts';
import type { Answer } from '../src/session/answers.ts';
import type { Control, SessionState } from '../src/session/control.ts';
import type { ActivityDefinition, DeckOutline, Item } from '../src/session/deck.ts';
import type { Bilingual, PartlyBilingual } from '../src/session/language.ts';
import { type ExportRow, exportRows } from './export-rows.ts';
import type { StoredParticipant, StoredSession } from './store.ts';

interface ExportedSession {
  readonly code: string;
  readonly title: PartlyBilingual;
  readonly created: string;
  readonly state: SessionState;
  /** How many ever joined. */
  readonly participants: number;
  /** When this export was made. Both are ISO 8601 in UTC. */
  readonly exported: string;
}

/** A figure of an activity's totals in one round. */
interface ExportedTotal extends Total {
  readonly round: number;
}

interface ExportedActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly items: readonly Item[];
  /** A result for each round that has begun. */
  readonly results: readonly ActivityResult[];
  readonly totals: readonly ExportedTotal[];
}

/** All that is left of a session: what was asked, what it came to, and every answer. */
export interface SessionExport {
  readonly session: ExportedSession;
  readonly activities: readonly ExportedActivity[];
  readonly answers: readonly ExportRow[];
}

async function exportActivity(
  definition: ActivityDefinition,
  answers: readonly Answer[],
  begun: number,
): Promise<ExportedActivity> {
  const kind = kinds[definition.kind]!;
  const [{ default: model }, { default: rows }] = await Promise.all([kind.model(), kind.rows()]);
  const own = answers.filter(({ activity }) => activity === definition.id);
  const last = Math.max(begun, ...own.map(({ round }) => round));
  const results = Array.from({ length: last }, (_, index) => tallyRound(model, definition, own, { round: index + 1 }));
  const { id, title, items } = definition;
  const totals = results.flatMap((result) =>
    rows.totals(result, definition).map(({ item, label, count }) => ({ round: result.round, item, label, count })),
  );
  return { id, kind: definition.kind, title, items, results, totals };
}

/** Gathers an export, at any moment of a session. */
export async function exportSession(input: {
  session: StoredSession;
  deck: DeckOutline;
  control: Control;
  answers: readonly Answer[];
  participants: readonly StoredParticipant[];
  now: Date;
}): Promise<SessionExport> {
  const { session, deck, control, answers, participants, now } = input;
  return {
    session: {
      code: session.code,
      title: session.title,
      created: session.created,
      state: control.state,
      participants: participants.length,
      exported: now.toISOString(),
    },
    activities: await Promise.all(
      deck.activities.map((definition) =>
        exportActivity(definition, answers, control.activities[definition.id]?.round ?? 0),
      ),
    ),
    answers: exportRows(deck, answers, participants),
  };
}
