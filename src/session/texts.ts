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
  type Writing,
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
  /** The text with which an answer's is shown, since a facilitator found that they say the same. */
  sameAs(answer: Answer): PublicText | undefined;
}

const nothingWritten: Texts = {
  room: [],
  desk: { waiting: 0, shown: 0, hidden: 0, list: [] },
  released: () => undefined,
  sameAs: () => undefined,
};

/** A text as it is sorted. */
interface Found {
  readonly answer: Answer;
  readonly text: DeskText;
  /** What it was merged into. */
  readonly into: string | undefined;
}

/** What the room may know of a text: not when it was written. */
function publicPart({ version: _version, status: _status, at: _at, ...open }: DeskText): PublicText {
  return open;
}

/** The texts that stand for themselves, each with those that were merged into it, by their ids. */
function wholeTexts(shown: readonly Found[]): ReadonlyMap<string, PublicText> {
  const merged = new Map<string, string[]>();
  for (const { text, into } of shown) if (into !== undefined) merged.set(into, [...(merged.get(into) ?? []), text.id]);
  const whole = shown.filter(({ into }) => into === undefined);
  return new Map(
    whole.map(({ text }) => {
      const others = merged.get(text.id);
      return [text.id, { ...publicPart(text), ...(others && { with: others.sort() }) }];
    }),
  );
}

/** The latest values: a late one is what its writer wants to say now. */
function latest(answers: Iterable<Answer>): Answer[] {
  const found = new Map<string, Answer>();
  for (const answer of answers) {
    const place = `${answer.participant} ${answer.round}/${answer.item}`;
    if (answer.late || !found.has(place)) found.set(place, answer);
  }
  return [...found.values()];
}

interface Readable {
  readonly answer: Answer;
  readonly read: Writing;
}

const inOrder = ({ answer: a }: Readable, { answer: b }: Readable): number => {
  const [first, second] = a.at === b.at ? [a.item, b.item] : [a.at, b.at];
  return first < second ? -1 : Number(first > second);
};

/** The first so many texts of each person in each round. */
function firstOfEach(texts: readonly Readable[], most: number): Readable[] {
  const people = new Map<string, Readable[]>();
  for (const text of texts) {
    const place = `${text.answer.participant} ${text.answer.round}`;
    const own = people.get(place);
    if (own) own.push(text);
    else people.set(place, [text]);
  }
  return [...people.values()].flatMap((own) => (own.length > most ? own.sort(inOrder).slice(0, most) : own));
}

/**
 * Sorts what was written in an activity by what facilitators have decided. `answers` are all of its rounds. Without a
 * decision a text waits, unless its kind or the facilitator lets texts be read at once, or all that had come by then
 * (`until`) have been released. A text that was merged into one that is not shown stands for itself.
 */
export function sortTexts(input: {
  readonly model: ActivityModel;
  readonly definition: ActivityDefinition;
  readonly control: ActivityControl;
  readonly answers: Iterable<Answer>;
  readonly marks: ReadonlyMap<string, TextMark>;
  readonly until?: string | undefined;
  readonly name: (answer: Answer) => TextName;
  /** The most texts that the room may read: the newest. */
  readonly most?: number;
}): Texts {
  const { model, definition, control, answers, marks, until = '', name, most = mostPublicTexts } = input;
  const { writing } = model;
  if (!writing) return nothingWritten;
  const release = control.release ?? writing.release;
  const cleared = new Set(control.cleared);
  const released = new Map<Answer, string>();
  /** The newest first. */
  const found: Found[] = [];
  const readable = latest(answers).flatMap((answer): Readable[] => {
    if (answer.value === null || cleared.has(answer.round)) return [];
    const read = writing.read(answer.value, answer.item, definition);
    return read ? [{ answer, read }] : [];
  });
  for (const { answer, read } of firstOfEach(readable, writing.most ?? Infinity)) {
    const { id, version } = name(answer);
    const mark = marks.get(id);
    const decided = mark?.version === version ? mark : undefined;
    const free = release === 'at once' || answer.at <= until;
    const status = decided ? (decided.shown ? 'shown' : 'hidden') : free ? 'shown' : 'waiting';
    if (status === 'shown') released.set(answer, id);
    const state = mark?.state;
    const { round, at } = answer;
    found.push({
      answer,
      into: decided?.into,
      text: { id, version, status, at, round, ...read, ...(state !== undefined && { state }) },
    });
  }
  found.sort(({ text: a }, { text: b }) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
  const of = (status: DeskText['status']) => found.filter(({ text }) => text.status === status);
  const [waiting, shown, hidden] = [of('waiting'), of('shown'), of('hidden')];
  const whole = wholeTexts(shown);
  const same = new Map<Answer, PublicText>();
  const room: PublicText[] = [];
  for (const { answer, text, into = '' } of shown) {
    const target = whole.get(into);
    if (target) same.set(answer, target);
    else if (room.length < most) room.unshift(whole.get(text.id) ?? publicPart(text));
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
    sameAs: (answer) => same.get(answer),
  };
}
