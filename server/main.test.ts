import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtPages } from './build-stamp.ts';

let folder: string;
let started: Started[];

/** The server as the command line runs it. */
class Started {
  readonly child: ChildProcess;
  output = '';
  errors = '';

  constructor(environment: Record<string, string>) {
    const main = resolve(import.meta.dirname, 'main.ts');
    this.child = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'data'), ...environment },
    });
    this.child.stdout!.on('data', (text: Buffer) => (this.output += text.toString()));
    this.child.stderr!.on('data', (text: Buffer) => (this.errors += text.toString()));
    started.push(this);
  }

  /** Resolved once it listens, with its port. */
  async ready(): Promise<number> {
    return vi.waitFor(
      () => {
        const line = /\nListening on http:\/\/\S+:(\d+)\n$/.exec(this.output);
        if (!line) throw new Error(`It does not listen: ${this.errors}`);
        return Number(line[1]);
      },
      { timeout: 20_000 },
    );
  }

  /** The exit code. */
  ended(): Promise<number | null> {
    return new Promise((done) => {
      if (this.child.exitCode !== null) done(this.child.exitCode);
      else this.child.once('close', done);
    });
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  started = [];
});

afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

describe.skipIf(!existsSync(builtPages))('the command line', () => {
  test('prints where to sign in and to join, stops on Ctrl-C, and the next start carries on', async () => {
    const first = new Started({});
    const port = await first.ready();
    const signIn = /http:\/\/localhost:\d+\/trainer#key=(\S+)/.exec(first.output)!;
    expect(first.output).toContain(join(folder, 'data'));
    const api = `http://localhost:${port}/api/sessions`;
    const headers = { authorization: `Bearer ${signIn[1]}` };
    const { code } = (await (await fetch(api, { method: 'POST', headers })).json()) as { code: string };
    first.child.kill('SIGINT');
    expect(await first.ended()).toBe(0);

    const second = new Started({});
    const again = await second.ready();
    expect(second.output).toContain(`#key=${signIn[1]}`);
    const third = new Started({});
    expect(await third.ended()).toBe(1);
    expect(third.errors).toMatch(/^Another server is running on DATA_DIR .+\.\n$/);
    expect((await fetch(`http://localhost:${again}/api/sessions/${code}`)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(second.errors).toBe('');
  });

  test('a port that is taken, a folder that cannot be written to, a bad setting: one clear line each', async () => {
    const other = createServer();
    const port = await new Promise<string>((done) => {
      other.listen(0, '0.0.0.0', () => done(String((other.address() as { port: number }).port)));
    });
    await writeFile(join(folder, 'file'), '');
    await writeFile(join(folder, 'cydweithdy.sqlite'), 'this is something else, and long enough to be looked at');
    const refusals: [Record<string, string>, RegExp][] = [
      [{ PORT: port }, /^Port \d+ is taken by another program: .+\.\n$/],
      [
        { DATA_DIR: join(folder, 'file', 'data') },
        /^DATA_DIR is .+file.data, which cannot be written to \(ENOTDIR\)\.\n$/,
      ],
      [{ DATA_DIR: folder }, /^.*cydweithdy\.sqlite.*\n$/],
      [{ HOST: '192.0.2.77' }, /^HOST is 192\.0\.2\.77, which is no address of this machine\.\n$/],
      [{ PORT: 'eighty' }, /^PORT is set to "eighty"; it must be .+\.\n$/],
      [{ DATABASE_URL: 'postgres://db' }, /^DATABASE_URL is set, .+\.\n$/],
      [{ DECK_DIR: join(folder, 'nothing') }, /^.+nothing.+\n$/],
    ];
    for (const [environment, line] of refusals) {
      const child = new Started(environment);
      expect(await child.ended()).toBe(1);
      expect(child.errors).toMatch(line);
      expect(child.output).toBe('');
    }
    await new Promise((done) => other.close(done));
  });
});
