import { join } from 'node:path';
import { builtPages, currentStamp, projectRoot, readStamp } from './build-stamp.ts';
import { readSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

/** `npm start` runs this first: builds the pages where they are missing, or older than what they are made from. */
async function refresh(): Promise<void> {
  const { deckDir } = readSettings(process.env);
  const [built, current] = await Promise.all([readStamp(builtPages), currentStamp(deckDir)]);
  if (built?.deck === current.deck && built.sources === current.sources) return;
  process.stdout.write('Yn adeiladu’r tudalennau… · Building the pages…\n');
  const { build } = await import('vite');
  await build({ configFile: join(projectRoot, 'vite.config.ts'), root: join(projectRoot, 'src'), logLevel: 'warn' });
}

try {
  await refresh();
} catch (problem) {
  const { message, stack } = problem as Error;
  process.stderr.write(`${problem instanceof StartProblem ? message : stack}\n`);
  process.exitCode = 1;
}
