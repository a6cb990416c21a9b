import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Case, Effort } from './case.ts';
import { cases } from './cases.ts';
import { type Figures, goalsMissed, rounded, spread } from './figures.ts';
import { expectFiles } from './open-files.ts';
import { type Options, readOptions, usage } from './options.ts';

async function measure(name: string, effort: Effort): Promise<Figures> {
  const child = fork(join(import.meta.dirname, 'once.ts'), [name, JSON.stringify(effort)]);
  const answer = once(child, 'message').then(([figures]) => figures as Figures);
  const end = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended without figures`)));
  return Promise.race([answer, end]);
}

/** The line of one case: `[minimum, median, maximum]` of its figures. Goals are for the median. */
async function line(name: string, { title, effort: usual, goals }: Case, options: Options): Promise<object> {
  const effort: Effort = { phones: 0, seconds: 0, ...usual, ...options.effort };
  expectFiles(effort.phones);
  const load = rounded(loadavg()[0]!);
  const figures: Figures[] = [];
  while (figures.length < options.runs) figures.push(await measure(name, effort));
  const missed = goalsMissed(goals, figures);
  const { phones } = effort;
  return { case: name, title, phones, load, figures: spread(figures), goal: goals, met: missed.length === 0, missed };
}

try {
  const options = readOptions(process.argv.slice(2));
  for (const name of options.only) if (!cases[name]) throw new Error(`Cases are ${Object.keys(cases).join(', ')}`);
  for (const [name, measured] of Object.entries(cases)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    console.log(JSON.stringify(await line(name, measured, options)));
  }
} catch (problem) {
  console.error(`${(problem as Error).message}\n${usage}`);
  process.exitCode = 1;
}
