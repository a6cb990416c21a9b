import { ApiProblem } from '../sync/problem.ts';
import { Retry } from '../sync/retry.ts';

const passes = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.code === 'network' || problem.status >= 500);

/** The server's answer, asked for again as long as it is out of reach or unwell; any other problem is thrown. */
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
