import type { ActivityModel } from './activity.ts';
import type { Answer } from './answers.ts';
import type { ActivityDefinition } from './deck.ts';
import type { Writing } from './writing.ts';

/** For tests: one question, answered with a number from 0 to 2 or with words. */
export const definition: ActivityDefinition = {
  id: 'asked',
  kind: 'asked',
  title: { cy: 'cwestiwn', en: 'question' },
  items: [{ id: 'it', label: { cy: 'hwn', en: 'this' } }],
  settings: {},
};

const choices = [{ n: 0 }, { n: 1 }, { n: 2 }];

/** For tests: counts each number, and lists what may be read. */
export const asked: ActivityModel = {
  kind: 'asked',
  resultStops: () => [''],
  parse: (value) => value as Answer['value'],
  tally: (_, answers, { released }) => ({
    n: choices.map(({ n }) => answers.filter(({ value }) => value?.n === n).length),
    read: answers.map(released).filter((id) => id !== undefined),
  }),
  choices: () => choices,
  compare: (_, { before, now }) => ({
    up: now.filter(({ participant, value }) =>
      before.some((other) => other.participant === participant && Number(other.value?.n) < Number(value?.n)),
    ).length,
  }),
  group: ({ group }) => group as string | undefined,
  writing: {
    release: 'each',
    listed: true,
    read: ({ text, lang }): Writing | undefined =>
      typeof text === 'string' ? { words: { text }, ...(lang === 'cy' && { lang }) } : undefined,
  },
};

/** For tests: an answer on time in the first round, unless told otherwise. */
export const answer = (participant: string, value: Answer['value'], rest: Partial<Answer> = {}): Answer => ({
  participant,
  activity: 'asked',
  round: 1,
  item: 'it',
  value,
  at: '2026-11-21T10:00:00.000Z',
  late: false,
  ...rest,
});
