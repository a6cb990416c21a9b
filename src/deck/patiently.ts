import { ApiProblem } from '../sync/problem.ts';
import { Retry } from '../sync/retry.ts';

/** Out of reach, asked too often, or unwell. */
const passes = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.code === 'network' || problem.status === 429 || problem.status >= 500);

/** The server's answer, asked for again as long as that may help; any other problem is thrown. */
export const patiently = <T>(ask: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const attempt = (): void => {
      ask().then(resolve, (problem: unknown) => {
        if (passes(problem)) retry.later();
        else reject(problem);
      });
    };
    const retry = new Retry(attempt);
    attempt();
  });
