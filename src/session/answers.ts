/** The most characters in a ballot's key. */
const maxKeyLength = 120;

/** What an answer answers: one item of one activity in one round. */
export interface AnswerKey {
  readonly activity: string;
  readonly round: number;
  readonly item: string;
}

/** `null` withdraws; `{unsure: true}` is "not sure"; anything else is of the activity's kind. */
export type AnswerValue = Readonly<Record<string, unknown>> | null;

/** A saved answer. One item has at most one on-time and one late answer a participant. */
export interface Answer extends AnswerKey {
  readonly participant: string;
  readonly value: AnswerValue;
  /** When it was committed, ISO 8601 in UTC. */
  readonly at: string;
  readonly late: boolean;
  /** Entered on another's device, for somebody without a phone. */
  readonly proxy?: true;
}

export const unsure = { unsure: true } as const;

export const isUnsure = (value: AnswerValue): value is typeof unsure => value?.unsure === true;

/** The key of an answer in a ballot: `<activity>/<round>/<item>`. An item may itself hold a slash. */
export const formatKey = ({ activity, round, item }: AnswerKey): string => `${activity}/${round}/${item}`;

/** Reads a ballot's key; null for what is not one. */
export function parseKey(key: string): AnswerKey | null {
  if (key.length > maxKeyLength) return null;
  const match = /^([a-z][a-z0-9-]*)\/([1-9]\d?)\/(.+)$/.exec(key);
  return match ? { activity: match[1]!, round: Number(match[2]), item: match[3]! } : null;
}

/** Whether two values say the same: plain JSON, with the keys in the order the schema gives them. */
export const sameValue = (a: AnswerValue, b: AnswerValue): boolean => JSON.stringify(a) === JSON.stringify(b);
