import type { ActivityModel } from './activity.ts';
import type { Answer } from './answers.ts';
import type { ActivityControl } from './control.ts';
import type { ActivityDefinition } from './deck.ts';
import {
  type DeskText,
  type DeskTexts,
  mostDeskTexts,
  mostPublicTexts,
  type PublicText,
  type TextMark,
} from './writing.ts';

/** A text's public id, and which version of it this is; neither says who wrote it, or can be made by anybody else. */
export interface TextName {
  readonly id: string;
  readonly version: string;
}

/** What was written in an activity, and who may read it now. */
export interface Texts {
  readonly room: readonly PublicText[];
  readonly desk: DeskTexts;
  /** The public id of what was written in an answer, where the room may read it. */
  released(answer: Answer): string | undefined;
}

const nothingWritten: Texts = {
  room: [],
  desk: { waiting: 0, shown: 0, hidden: 0, list: [] },
  released: () => undefined,
};

/** The latest values: a late one is what its writer wants to say now. */
function latest(answers: Iterable<Answer>): Answer[] {
  const found = new Map<string, Answer>();
  for (const answer of answers) {
    const place = `${answer.participant} ${answer.round}/${answer.item}`;
    if (answer.late || !found.has(place)) found.set(place, answer);
  }
  return [...found.values()];
}

/**
 * Sorts what was written in an activity by what facilitators have decided. `answers` are all of its rounds. Without a
 * decision a text waits, unless its kind or the facilitator lets texts be read at once.
 */
export function sortTexts(input: {
  readonly model: ActivityModel;
  readonly definition: ActivityDefinition;
  readonly control: ActivityControl;
  readonly answers: Iterable<Answer>;
  readonly marks: ReadonlyMap<string, TextMark>;
  readonly name: (answer: Answer) => TextName;
}): Texts {
  const { model, definition, control, answers, marks, name } = input;
  const { writing } = model;
  if (!writing) return nothingWritten;
  const release = control.release ?? writing.release;
  const cleared = new Set(control.cleared);
  const released = new Map<Answer, string>();
  /** The newest first. */
  const found: { readonly at: string; readonly text: DeskText; readonly merged: boolean }[] = [];
  for (const answer of latest(answers)) {
    const read =
      answer.value === null || cleared.has(answer.round)
        ? undefined
        : writing.read(answer.value, answer.item, definition);
    if (!read) continue;
    const { id, version } = name(answer);
    const mark = marks.get(id);
    const decided = mark?.version === version ? mark : undefined;
    const status = decided ? (decided.shown ? 'shown' : 'hidden') : release === 'at once' ? 'shown' : 'waiting';
    const merged = decided?.into !== undefined;
    if (status === 'shown') released.set(answer, id);
    const state = mark?.state;
    found.push({
      at: answer.at,
      merged,
      text: { id, version, status, round: answer.round, ...read, ...(state !== undefined && { state }) },
    });
  }
  found.sort((a, b) => (a.at === b.at ? (a.text.id < b.text.id ? 1 : -1) : a.at < b.at ? 1 : -1));
  const of = (status: DeskText['status']) => found.filter(({ text }) => text.status === status);
  const [waiting, shown, hidden] = [of('waiting'), of('shown'), of('hidden')];
  const room: PublicText[] = [];
  for (const { text, merged } of shown) {
    const { version: _version, status: _status, ...open } = text;
    if (!merged && room.length < mostPublicTexts) room.unshift(open);
  }
  return {
    room,
    desk: {
      waiting: waiting.length,
      shown: shown.length,
      hidden: hidden.length,
      list: [waiting, shown, hidden].flatMap((texts) => texts.slice(0, mostDeskTexts).map(({ text }) => text)),
    },
    released: (answer) => released.get(answer),
  };
}
