import { announce } from './announce.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start.ts';
import { StartProblem } from './start-problem.ts';

/** Longer than this nobody waits for a clean stop, in milliseconds. */
const longestStop = 9000;

function explain(problem: unknown): string {
  const { message, stack } = problem as Error;
  return problem instanceof StartProblem ? message : (stack ?? message);
}

/** Runs a server until it is told to stop, by Ctrl-C or by whatever runs it. */
export async function run(): Promise<void> {
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
}
