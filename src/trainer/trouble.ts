import { ApiProblem } from '../sync/problem.ts';

/** What can go wrong with any call, by the key of its words. */
export type Trouble = 'network' | 'storage' | 'busy' | 'other';

/** Which trouble a failed call is in. Throws what is no trouble of a call but a mistake of ours. */
export function troubleOf(problem: unknown): Trouble {
  if (!(problem instanceof ApiProblem)) throw problem;
  if (problem.code === 'network') return 'network';
  if (problem.status === 429) return 'busy';
  return problem.code === 'storage_unavailable' ? 'storage' : 'other';
}

export const isSignedOut = (problem: unknown): boolean => problem instanceof ApiProblem && problem.status === 401;
