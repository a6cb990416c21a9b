import type { Control } from '../../session/control.ts';
import type { ActivityDefinition, DeckOutline } from '../../session/deck.ts';
import type { DeskText, DeskTexts } from '../../session/writing.ts';

/** A text, and where it was written. */
export interface Listed extends DeskText {
  readonly activity: ActivityDefinition;
  /** The id of the text with which it is shown. */
  readonly into?: string;
}

type Status = DeskText['status'];

/** An activity of which texts wait. */
export interface Waiting {
  readonly activity: ActivityDefinition;
  readonly count: number;
  /** When the newest of them came: all of them until then can be released at once. */
  readonly until: string;
}

/** What was written in all activities, by where it stands; the newest first. */
export interface Gathered {
  readonly texts: Readonly<Record<Status, readonly Listed[]>>;
  /** How many there are, which may be more than are listed. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly waiting: readonly Waiting[];
}

/** Where a text stands by what this desk has decided, which the server may not have told yet. */
function statusOf(text: DeskText, control: Control, activity: string): Status {
  const mark = control.texts.get(text.id);
  if (mark?.version === text.version) return mark.shown ? 'shown' : 'hidden';
  return text.at <= (control.released.get(activity) ?? '') ? 'shown' : text.status;
}

/** Reads what was written in every activity of the deck: `written` gives what the server tells of one. */
export function gather(
  deck: DeckOutline,
  control: Control,
  written: (activity: string) => DeskTexts | undefined,
): Gathered {
  const texts: Record<Status, Listed[]> = { waiting: [], shown: [], hidden: [] };
  const counts: Record<Status, number> = { waiting: 0, shown: 0, hidden: 0 };
  const waiting: Waiting[] = [];
  for (const activity of deck.activities) {
    const told = written(activity.id);
    if (!told) continue;
    const here: Record<Status, number> = { waiting: told.waiting, shown: told.shown, hidden: told.hidden };
    let until = '';
    for (const text of told.list) {
      const status = statusOf(text, control, activity.id);
      here[text.status] -= 1;
      here[status] += 1;
      const into = status === 'shown' ? control.texts.get(text.id)?.into : undefined;
      texts[status].push({ ...text, status, activity, ...(into !== undefined && { into }) });
      if (status === 'waiting' && text.at > until) until = text.at;
    }
    for (const status of ['waiting', 'shown', 'hidden'] as const) counts[status] += here[status];
    if (here.waiting > 0 && until !== '') waiting.push({ activity, count: here.waiting, until });
  }
  for (const list of Object.values(texts)) list.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return { texts, counts, waiting };
}
