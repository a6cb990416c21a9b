import * as v from 'valibot';
import type { AnswerValue } from '../../session/answers.ts';
import type { Language } from '../../session/language.ts';
import { longLength, written } from '../../session/text-value.ts';

/** A question as it was asked. */
export interface Question {
  readonly text: string;
  readonly lang: Language;
}

/** The most questions of one person that others may come to read. */
export const mostQuestions = 10;

const ownId = /^[a-z0-9-]{1,40}$/;

const voteItem = /^vote\/([0-9a-f]{16})$/;

const question = written(longLength);
const vote = v.strictObject({ up: v.literal(true) });

/** The item of a vote for the question with this public id. */
export const voteFor = (id: string): string => `vote/${id}`;

/** The public id of the question that an item votes for; undefined for an item that is a question. */
export const votedFor = (item: string): string | undefined => voteItem.exec(item)?.[1];

export const isQuestionId = (item: string): boolean => ownId.test(item);

/** A question, or a vote for one, by its item's schema; undefined for anything else. */
export function readQuestion(value: unknown, item: string): NonNullable<AnswerValue> | undefined {
  const schema = isQuestionId(item) ? question : voteItem.test(item) ? vote : undefined;
  const read = schema && v.safeParse(schema, value);
  return read?.success ? read.output : undefined;
}

/** The question that an answer is, as its schema has found it to be. */
export const questionOf = (value: NonNullable<AnswerValue>): Question => value as unknown as Question;
