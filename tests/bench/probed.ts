import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ask, Reading } from './probe.ts';

/** What node is told before the script of a server that is to be asked how it is doing. */
export const probing: readonly string[] = [
  '--expose-gc',
  '--import',
  pathToFileURL(join(import.meta.dirname, 'probe.ts')).href,
];

/** Asks a server that was started with `probing`. */
export async function ask(server: ChildProcess, question: Ask = 'read'): Promise<Reading> {
  const answer = once(server, 'message');
  server.send(question);
  return (await answer)[0] as Reading;
}
