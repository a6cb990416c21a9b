import { describe, expect, it } from 'vitest';
import { readAnswer, tallyRound } from '../../session/activity.ts';
import type { Answer } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { TextMark } from '../../session/writing.ts';
import { sortTexts } from '../../session/texts.ts';
import model, { type QuestionsTally } from './model.ts';
import { mostQuestions, voteFor } from './question.ts';

const definition: ActivityDefinition = {
  id: 'questions',
  kind: 'questions',
  title: { cy: 'Cwestiynau', en: 'Questions' },
  items: [],
  settings: {},
  standing: true,
};

const answer = (participant: string, item: string, value: Answer['value'], minute = 0): Answer => ({
  participant,
  activity: 'questions',
  round: 1,
  item,
  value,
  at: `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`,
  late: false,
});

const ask = (participant: string, item: string, minute = 0): Answer =>
  answer(participant, item, { text: `${item}?`, lang: 'en' }, minute);

/** Public ids are given by hand: `1` is sixteen ones. */
const id = (digit: string): string => digit.repeat(16);

const up = (participant: string, digit: string): Answer => answer(participant, voteFor(id(digit)), { up: true });

function votesIn(
  answers: readonly Answer[],
  marks: Readonly<Record<string, Partial<TextMark>>>,
): QuestionsTally['votes'] {
  const decided = Object.entries(marks).map(([digit, mark]): [string, TextMark] => [
    id(digit),
    { shown: true, version: '', ...mark },
  ]);
  const { room, released, sameAs } = sortTexts({
    model,
    definition,
    control: { open: true, shown: true, round: 1 },
    answers,
    marks: new Map(decided),
    name: ({ item }) => ({ id: id(item.slice(-1)), version: '' }),
  });
  const result = tallyRound(model, definition, answers, { round: 1, released, sameAs, texts: room });
  return (result as unknown as QuestionsTally).votes;
}

describe('questions', () => {
  it('are taken as text with its language, and votes for one only by its public id', () => {
    expect(readAnswer(model, definition, 'q1', { text: 'Pam?', lang: 'cy' })).toEqual({ text: 'Pam?', lang: 'cy' });
    expect(readAnswer(model, definition, 'q1', { up: true })).toBeUndefined();
    expect(readAnswer(model, definition, voteFor(id('1')), { up: true })).toEqual({ up: true });
    expect(readAnswer(model, definition, voteFor(id('1')), { text: 'Pam?', lang: 'cy' })).toBeUndefined();
    expect(readAnswer(model, definition, 'vote/1', { up: true })).toBeUndefined();
    expect(readAnswer(model, definition, 'vote/', null)).toBeUndefined();
    expect(readAnswer(model, definition, 'q/1', { text: 'Pam?', lang: 'cy' })).toBeUndefined();
  });

  it('are wanted by whoever votes for them, once they are released', () => {
    const answers = [ask('a', 'q1'), ask('b', 'q2'), up('b', '1'), up('c', '1'), up('c', '2'), up('c', '3')];
    expect(votesIn(answers, { 1: {}, 2: { shown: false } })).toEqual({ [id('1')]: 2 });
  });

  it('are not wanted twice by whoever asked them', () => {
    expect(votesIn([ask('a', 'q1'), up('a', '1')], { 1: {} })).toEqual({});
  });

  it('are wanted by those too whose question is shown with them, and by those who want that one, each counting once', () => {
    const answers = [ask('a', 'q1'), ask('b', 'q2'), up('c', '1'), up('c', '2'), up('d', '2')];
    expect(votesIn(answers, { 1: {}, 2: { into: id('1') } })).toEqual({ [id('1')]: 3 });
  });

  it('are brought to the screen one at a time, and only where the room may read them', () => {
    const texts = [{ id: id('1'), round: 1, words: { text: 'Pam?' } }];
    const current = (item?: string): unknown =>
      tallyRound(model, definition, [], { round: 1, texts, ...(item !== undefined && { item }) }).current;
    expect(current(id('1'))).toBe(id('1'));
    expect(current(id('2'))).toBeNull();
    expect(current()).toBeNull();
  });

  it('can be read up to a number for each person, the first ones', () => {
    const many = Array.from({ length: mostQuestions + 3 }, (_, place) => ask('a', `q${place}`, 30 - place));
    const { desk } = sortTexts({
      model,
      definition,
      control: { open: true, shown: true, round: 1 },
      answers: [...many, ask('b', 'other', 40)],
      marks: new Map(),
      name: ({ participant, item }) => ({ id: `${participant} ${item}`, version: '' }),
    });
    expect(desk.waiting).toBe(mostQuestions + 1);
    const read = desk.list.map(({ words }) => words.text);
    expect(read).toContain('other?');
    expect(read).toContain('q12?');
    expect(read).not.toContain('q2?');
  });
});
