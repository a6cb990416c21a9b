import { describe, expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import type { ActivityControl } from './control.ts';
import { answer, asked, definition } from './fixture-model.ts';
import { sortTexts } from './texts.ts';
import { mostDeskTexts, mostPublicTexts, type TextMark } from './writing.ts';

const open: ActivityControl = { open: true, shown: false, round: 1 };

/** Named by its writer, and of the version that its words are. */
const name = ({ participant, value }: Answer) => ({ id: participant, version: String(value?.text) });

const sort = (answers: readonly Answer[], marks: Record<string, TextMark> = {}, control = open, until?: string) =>
  sortTexts({ model: asked, definition, control, answers, marks: new Map(Object.entries(marks)), until, name });

const told = answer('a', { text: 'dweud' });

const shown = (version: string): TextMark => ({ shown: true, version });

describe('what somebody has written', () => {
  test('waits for a facilitator, and the room knows nothing of it', () => {
    const { room, desk, released } = sort([told]);
    expect(room).toEqual([]);
    expect(released(told)).toBeUndefined();
    expect(desk).toMatchObject({ waiting: 1, shown: 0, hidden: 0, list: [{ id: 'a', status: 'waiting' }] });
  });

  test('is read by the room once it is released, unaltered and in its language', () => {
    const welsh = answer('b', { text: ' <b>ŵy</b> ', lang: 'cy' }, { at: '2026-11-21T10:00:01.000Z' });
    const { room, released } = sort([welsh, told], { a: shown('dweud'), b: shown(' <b>ŵy</b> ') });
    expect(room).toEqual([
      { id: 'a', round: 1, words: { text: 'dweud' } },
      { id: 'b', round: 1, words: { text: ' <b>ŵy</b> ' }, lang: 'cy' },
    ]);
    expect(released(told)).toBe('a');
  });

  test('waits again once its writer has changed it', () => {
    const changed = answer('a', { text: 'arall' });
    expect(sort([changed], { a: shown('dweud') })).toMatchObject({ room: [], desk: { waiting: 1 } });
  });

  test('is gone from the room once it is taken down, and the desk keeps it', () => {
    const { room, desk } = sort([told], { a: { shown: false, version: 'dweud' } });
    expect(room).toEqual([]);
    expect(desk).toMatchObject({ waiting: 0, hidden: 1, list: [{ id: 'a', status: 'hidden' }] });
  });

  test('is gone from everywhere once it is withdrawn, late too', () => {
    const withdrawn = answer('a', null, { late: true });
    const { room, desk } = sort([told, withdrawn], { a: shown('dweud') });
    expect(room).toEqual([]);
    expect(desk.list).toEqual([]);
  });

  test('is what its writer wants to say now, though that came late', () => {
    const late = answer('a', { text: 'hwyrach' }, { late: true });
    expect(sort([told, late], { a: shown('dweud') })).toMatchObject({
      room: [],
      desk: { waiting: 1, list: [{ words: { text: 'hwyrach' } }] },
    });
  });

  test('is read at once where the facilitator lets it, unless it is taken down', () => {
    const atOnce: ActivityControl = { ...open, release: 'at once' };
    expect(sort([told], {}, atOnce).room).toHaveLength(1);
    expect(sort([told], { a: { shown: false, version: 'dweud' } }, atOnce).room).toEqual([]);
  });

  test('in a round that has been cleared is read by nobody', () => {
    expect(sort([told], { a: shown('dweud') }, { ...open, round: 2, cleared: [1] })).toMatchObject({
      room: [],
      desk: { list: [] },
    });
  });

  test('carries what facilitators have said of it', () => {
    expect(sort([told], { a: { ...shown('dweud'), state: 'parked' } }).room).toMatchObject([{ state: 'parked' }]);
  });

  test('that says the same as another is shown with that one, and still counts', () => {
    const same = answer('b', { text: 'dweud' });
    const { room, released, sameAs } = sort([told, same], { a: shown('dweud'), b: { ...shown('dweud'), into: 'a' } });
    expect(room).toEqual([{ id: 'a', round: 1, words: { text: 'dweud' }, with: ['b'] }]);
    expect(released(same)).toBe('b');
    expect(sameAs(same)).toEqual(room[0]);
    expect(sameAs(told)).toBeUndefined();
  });

  test('stands for itself once the text that it was shown with is gone', () => {
    const same = answer('b', { text: 'dweud' });
    const { room, sameAs } = sort([same], { a: shown('dweud'), b: { ...shown('dweud'), into: 'a' } });
    expect(room.map(({ id }) => id)).toEqual(['b']);
    expect(sameAs(same)).toBeUndefined();
  });

  test('is read once all that had come by then are released, but for what was taken down', () => {
    const later = answer('b', { text: 'wedyn' }, { at: '2026-11-21T10:00:01.000Z' });
    const down = answer('c', { text: 'na' });
    const until = told.at;
    const { room, desk } = sort([told, later, down], { c: { shown: false, version: 'na' } }, open, until);
    expect(room.map(({ id }) => id)).toEqual(['a']);
    expect(desk).toMatchObject({ waiting: 1, shown: 1, hidden: 1 });
    expect(JSON.stringify(room)).not.toContain(until);
  });
});

test('room and desk are sent the newest of very many, and how many there are', () => {
  const many = Array.from({ length: mostPublicTexts + mostDeskTexts }, (_, index) =>
    answer(`p${index}`, { text: 'x' }, { at: new Date(index * 1000).toISOString() }),
  );
  const newest = `p${many.length - 1}`;
  const waiting = sort(many).desk;
  expect(waiting.waiting).toBe(many.length);
  expect(waiting.list).toHaveLength(mostDeskTexts);
  expect(waiting.list[0]!.id).toBe(newest);
  const { room } = sort(many, {}, { ...open, release: 'at once' });
  expect(room).toHaveLength(mostPublicTexts);
  expect(room.at(-1)!.id).toBe(newest);
});

test('the order in which answers come makes no difference', () => {
  const answers = [told, answer('b', { text: 'b' }), answer('c', { text: 'c' })];
  const others = [answers[2]!, answers[0]!, answers[1]!];
  const marks = { a: shown('dweud'), c: shown('c') };
  expect(sort(others, marks).room).toEqual(sort(answers, marks).room);
  expect(sort(others, marks).desk).toEqual(sort(answers, marks).desk);
});
