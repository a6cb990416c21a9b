import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../server/main.ts');

/** The server as `npm start` runs it: a process of its own, which can be killed. */
export class ServerProcess {
  readonly dataDir: string;
  /** What it has printed since it last started. */
  printed = '';
  #port = '0';
  #process: ChildProcess | undefined;

  private constructor(dataDir: string) {
    this.dataDir = dataDir;
  }

  static async start(): Promise<ServerProcess> {
    const server = new ServerProcess(await mkdtemp(join(tmpdir(), 'cydweithdy-')));
    await server.start();
    return server;
  }

  /** `http://127.0.0.1:<port>` */
  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The trainer's sign-in address, as printed. */
  get signIn(): string {
    return this.printed.match(/http:\S+\/trainer#key=\S+/)![0];
  }

  async start(): Promise<void> {
    const process_ = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: this.#port, DATA_DIR: this.dataDir, LOG_LEVEL: 'error', NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = process_;
    this.printed = '';
    for await (const text of process_.stdout!.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      this.printed += text as string;
      const listening = /Listening on http:\/\/\S+:(\d+)/.exec(this.printed);
      if (!listening) continue;
      this.#port = listening[1]!;
      return;
    }
    throw new Error(`The server stopped before it listened: ${this.printed}`);
  }

  /** `kill -9`, at once. */
  async kill(): Promise<void> {
    const exited = once(this.#process!, 'exit');
    this.#process!.kill('SIGKILL');
    await exited;
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.dataDir, { recursive: true });
  }
}
