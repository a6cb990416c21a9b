import { parseArgs } from 'node:util';
import type { Effort } from './case.ts';

export interface Options {
  /** The names of the cases; all of them where there is none. */
  readonly only: readonly string[];
  readonly runs: number;
  /** What is given takes the place of what each case asks for. */
  readonly effort: Partial<Effort>;
}

export const usage = 'npm run bench -- [--only name]… [--runs 3] [--phones number] [--seconds of idle phones]';

const whole = (text: string, name: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${text} is no number of them`);
  return number;
};

/** Reads the command line; an Error says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '3' },
      phones: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const { only, runs, phones, seconds } = values;
  return {
    only,
    runs: whole(runs, 'runs'),
    effort: {
      ...(phones !== undefined && { phones: whole(phones, 'phones') }),
      ...(seconds !== undefined && { seconds: whole(seconds, 'seconds') }),
    },
  };
}
