import type { Case } from './case.ts';
import { crowd } from './cases/crowd.ts';
import { drawing } from './cases/drawing.ts';
import { growth } from './cases/growth.ts';
import { idle } from './cases/idle.ts';
import { longSession } from './cases/long-session.ts';
import { restart } from './cases/restart.ts';
import { results } from './cases/results.ts';
import { saved } from './cases/saved.ts';
import { slowReader } from './cases/slow-reader.ts';
import { votes } from './cases/votes.ts';

/** Every case, by the name that `--only` knows, in the order in which they run. */
export const cases: Readonly<Record<string, Case>> = {
  votes,
  crowd,
  growth,
  idle,
  saved,
  restart,
  'slow-reader': slowReader,
  results,
  'long-session': longSession,
  drawing,
};
