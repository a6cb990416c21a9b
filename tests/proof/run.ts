import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cases, type ProofCase, usual } from './cases.ts';

/**
 * `npm run proof`: the long forms of what `npm test` shows in short, a line a case. `--seeds 500`, `--kills 20` and
 * `--phones 100` change how long; `--only kill` runs the cases with that in their name; `--seed 7` plays one seed again.
 */
const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: String(usual.seeds) },
    kills: { type: 'string', default: String(usual.kills) },
    phones: { type: 'string', default: String(usual.phones) },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
  },
});

interface Outcome {
  readonly passed: boolean;
  readonly seconds: number;
  /** What the tests have measured. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What they said, where they failed. */
  readonly said: string;
}

async function run({ file, env, project = 'all' }: ProofCase): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'cydweithdy-proof-'));
  const figures = join(folder, 'figures');
  const began = performance.now();
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, file], {
    env: { ...process.env, ...env, ...(flags.seed !== undefined && { SEED: flags.seed }), FIGURES: figures },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = Math.round((performance.now() - began) / 1000);
  const lines = (await readFile(figures, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  await rm(folder, { recursive: true });
  return { passed: code === 0, seconds, figures: Object.assign({}, ...lines.map((line) => JSON.parse(line))), said };
}

for (const one of cases({ seeds: Number(flags.seeds), kills: Number(flags.kills), phones: Number(flags.phones) })) {
  if (!one.name.includes(flags.only)) continue;
  const { passed, seconds, figures, said } = await run(one);
  console.log(`${passed ? 'holds' : 'FAILS'}  ${one.name}  ${seconds} s  ${JSON.stringify(figures)}`);
  if (passed) continue;
  console.error(said);
  process.exitCode = 1;
}
