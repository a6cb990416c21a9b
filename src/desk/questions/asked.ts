import { mostWanted, type Votes } from '../../activities/questions/list.ts';
import type { Control } from '../../session/control.ts';
import type { DeckOutline } from '../../session/deck.ts';
import type { DerivedView } from '../../sync/derived.ts';
import type { Decided } from '../../session/moderation.ts';
import type { PublicText } from '../../session/writing.ts';

/** A question that the room reads, and where it was asked. */
export interface Asked extends PublicText, Decided {
  /** The id of its activity. */
  readonly activity: string;
  /** How many people want it answered beside whoever asked it. */
  readonly votes: number;
}

/** The kind whose texts are questions. */
const kind = 'questions';

/** The activities in which questions are asked, by their ids. */
export const askedIn = ({ activities }: DeckOutline): readonly string[] =>
  activities.filter((activity) => activity.kind === kind).map(({ id }) => id);

/**
 * The questions of an activity that the room reads, the most wanted first, as this desk has decided about them. Of one
 * that was released with all others and is none of the newest no version is known; none is needed to say what became
 * of it.
 */
export function readQuestions(control: Control, view: DerivedView, activity: string): readonly Asked[] {
  const votes = (view.result(activity)?.votes ?? {}) as Votes;
  const versions = new Map(view.written(activity)?.list.map(({ id, version }) => [id, version]));
  const asked = view.texts(activity).flatMap(({ state: told, ...text }): Asked[] => {
    const mark = control.texts.get(text.id);
    const version = versions.get(text.id) ?? mark?.version ?? '';
    if (mark?.version === version && (!mark.shown || mark.into !== undefined)) return [];
    const state = mark ? mark.state : told;
    return [
      {
        ...text,
        version,
        status: 'shown',
        activity,
        votes: votes[text.id] ?? 0,
        ...(state !== undefined && { state }),
      },
    ];
  });
  return mostWanted(asked, votes) as readonly Asked[];
}
