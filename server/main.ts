import { announce } from './announce.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start.ts';
import { StartProblem } from './start-problem.ts';

/** Longer than this nobody waits for a clean stop. */
const longestStop = 9000;

const explain = (problem: unknown): string =>
  problem instanceof StartProblem ? problem.message : String((problem as Error).stack ?? problem);

try {
  const running = await startServer(readSettings(process.env));
  const stop = (): void => {
    setTimeout(() => process.exit(1), longestStop).unref();
    void running.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stdout.write(announce(running, process.stdout.isTTY === true));
} catch (problem) {
  process.stderr.write(`${explain(problem)}\n`);
  process.exitCode = 1;
}
