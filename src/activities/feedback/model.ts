import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { type Middle, middleOf } from '../../session/quantile.ts';
import { isHand } from '../../session/results.ts';
import { longLength, written } from '../../session/text-value.ts';
import { highest, lowest, question, scoreQuestions, scores } from './settings.ts';

export type { FeedbackSettings } from './settings.ts';

/** What a question with a score comes to. */
export interface ScoreResult extends Middle {
  readonly count: number;
  readonly unsure: number;
  /** How many gave each score, lowest first. */
  readonly scores: readonly number[];
}

/** How many answered a question in words, whether or not the room may read it. */
export interface TextResult {
  readonly count: number;
  readonly unsure: number;
}

/** How the scores of the same people differ. */
export interface Change {
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

export interface FeedbackTally extends Tally {
  readonly items: Readonly<Record<string, ScoreResult | TextResult>>;
  /** From the first score to the second, of those who gave both. */
  readonly change: Change;
}

export interface FeedbackMoved extends Tally {
  readonly items: Readonly<Record<string, Change>>;
}

const scored = v.strictObject({
  score: v.pipe(v.number(), v.integer(), v.minValue(lowest), v.maxValue(highest)),
});
const said = written(longLength);

const of = (item: string, answers: readonly Answer[]): Answer[] => answers.filter((answer) => answer.item === item);

const scoreIn = ({ value }: Answer): number | undefined => (typeof value?.score === 'number' ? value.score : undefined);

function change(from: readonly Answer[], to: readonly Answer[]): Change {
  const first = new Map(from.map((answer) => [answer.participant, scoreIn(answer)]));
  const found = { up: 0, same: 0, down: 0 };
  for (const answer of to) {
    const [before, after] = [first.get(answer.participant), scoreIn(answer)];
    if (before === undefined || after === undefined || isHand(answer)) continue;
    found[after > before ? 'up' : after < before ? 'down' : 'same'] += 1;
  }
  return found;
}

function tallyScores(answers: readonly Answer[]): ScoreResult {
  const given = answers.flatMap((answer) => scoreIn(answer) ?? []);
  return {
    count: given.length,
    unsure: answers.length - given.length,
    scores: scores.map((score) => given.filter((each) => each === score).length),
    ...middleOf(given),
  };
}

function tallyTexts(answers: readonly Answer[]): TextResult {
  const notSure = answers.filter(({ value }) => isUnsure(value)).length;
  return { count: answers.length - notSure, unsure: notSure };
}

const feedback: ActivityModel = {
  kind: 'feedback',
  anonymous: true,
  resultStops: () => [''],
  parse(value, item, definition) {
    const asked = question(definition, item);
    if (!asked) return undefined;
    const read = v.safeParse(asked.type === 'score' ? scored : said, value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers): FeedbackTally {
    const [was, is] = scoreQuestions(definition).map(({ id }) => of(id, answers));
    return {
      items: Object.fromEntries(
        definition.items.map(({ id }) => {
          const tallyItem = question(definition, id)?.type === 'score' ? tallyScores : tallyTexts;
          return [id, tallyItem(of(id, answers))];
        }),
      ),
      change: change(was ?? [], is ?? []),
    };
  },
  choices: (definition, item) =>
    question(definition, item)?.type === 'score' ? scores.map((score) => ({ score })) : [],
  compare: (definition, { before, now }): FeedbackMoved => ({
    items: Object.fromEntries(scoreQuestions(definition).map(({ id }) => [id, change(of(id, before), of(id, now))])),
  }),
  writing: {
    read(value, item) {
      if (typeof value.text !== 'string') return undefined;
      return { lang: value.lang as 'cy' | 'en', words: { text: value.text }, place: item };
    },
    release: 'each',
    listed: true,
  },
};

export default feedback;
