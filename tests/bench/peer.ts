import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { readFrame, step1Frame, step2Frame, updateFrame } from '../../server/frames.ts';
import { until } from '../fixtures/until.ts';
import { Sightings } from './desk.ts';
import { Line } from './line.ts';
import { probing } from './probed.ts';
import { patience } from './venue.ts';

const folder = join(import.meta.dirname, 'peer');

/** Installs the stock server, the first time. */
function install(): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The peer could not be installed: npm ci in ${folder}`);
}

/** How many connect at once, while nothing is measured. */
const atOnce = 50;

/** Stock `@y/websocket-server`, with one document that everybody writes and everybody reads. */
export class Peer {
  readonly process: ChildProcess;
  readonly phones: PeerPhone[] = [];
  readonly sightings = new Sightings();
  readonly #address: string;
  readonly #watcher: PeerPhone;

  private constructor(process: ChildProcess, address: string) {
    this.process = process;
    this.#address = address;
    this.#watcher = new PeerPhone(address, this.sightings);
  }

  static async open(): Promise<Peer> {
    install();
    const child = spawn(process.execPath, [...probing, join(folder, 'server.js')], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const [printed] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string];
    return new Peer(child, `ws://127.0.0.1:${/\d+/.exec(printed)![0]}/workshop`);
  }

  async fill(count: number): Promise<void> {
    while (this.phones.length < count) {
      const coming = Math.min(atOnce, count - this.phones.length);
      const phones = Array.from({ length: coming }, () => new PeerPhone(this.#address));
      await until(() => phones.every((phone) => phone.current), 'they come', patience);
      this.phones.push(...phones);
    }
  }

  async close(): Promise<void> {
    for (const phone of [...this.phones, this.#watcher]) phone.close();
    this.process.kill();
    await once(this.process, 'exit');
  }
}

/** A phone that shares the one document: only who watches reads what the others write, the rest count as read. */
class PeerPhone {
  current = false;
  readonly #doc = new Y.Doc();
  readonly #line: Line;
  readonly #sightings: Sightings | undefined;
  #seen = 0;

  constructor(address: string, sightings?: Sightings) {
    this.#sightings = sightings;
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#line.send(updateFrame(update));
    });
    this.#doc.getMap('answers').observe(({ keysChanged, transaction }) => {
      if (transaction.origin === this) this.#sightings?.see((this.#seen += keysChanged.size));
    });
    this.#line = new Line({
      protocols: [],
      address: async () => address,
      opened: () => this.#line.send(step1Frame(Y.encodeStateVector(this.#doc))),
      received: (frame) => this.#read(frame),
      lost: () => {},
    });
  }

  vote(rung: number): void {
    this.#doc.getMap('answers').set(String(this.#doc.clientID), { rung });
  }

  close(): void {
    this.#line.close();
  }

  #read(frame: Uint8Array): void {
    if (this.current && !this.#sightings) return;
    const message = readFrame(frame);
    if (!message || message.type === 'awareness') return;
    if (message.type === 'step1') this.#line.send(step2Frame(Y.encodeStateAsUpdate(this.#doc, message.vector)));
    else Y.applyUpdate(this.#doc, message.update, this);
    if (message.type === 'step2') this.current = true;
  }
}
