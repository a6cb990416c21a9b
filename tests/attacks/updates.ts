import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeAny,
  writeUint8,
  writeVarString,
  writeVarUint,
} from 'lib0/encoding';
import * as Y from 'yjs';

/** The updates that these writes to a new document make, one each. */
export function updates(...writes: readonly ((doc: Y.Doc) => unknown)[]): Uint8Array[] {
  const doc = new Y.Doc();
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  for (const write of writes) doc.transact(() => write(doc));
  return made;
}

/** Writes one answer. */
export const answer =
  (key: string, value: unknown) =>
  (doc: Y.Doc): unknown =>
    doc.getMap('answers').set(key, value);

/** An update that gives one answer, as an honest phone sends it. */
export const vote = (key = 'arnstein/1/now', value: unknown = { rung: 8 }): Uint8Array =>
  updates(answer(key, value))[0]!;

/** Bytes that no library writes. */
export function bytes(write: (encoder: Encoder) => void): Uint8Array {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
}

/** An edit of a forged update: what it stands behind, where nothing else says so the beginning of its key. */
export interface Forged {
  readonly key: string;
  readonly behind?: readonly [client: number, clock: number];
  readonly before?: readonly [client: number, clock: number];
  readonly value?: unknown;
}

const any = 8;
const hasOrigin = 0x80;
const hasRightOrigin = 0x40;
const hasKey = 0x20;

/** An update of such edits by these clients, each from its clock 0 on. */
export const forge = (clients: readonly (readonly [client: number, edits: readonly Forged[]])[]): Uint8Array =>
  bytes((encoder) => {
    writeVarUint(encoder, clients.length);
    for (const [client, edits] of clients) {
      for (const head of [edits.length, client, 0]) writeVarUint(encoder, head);
      for (const { key, behind, before, value } of edits) {
        const info = any | (behind ? hasOrigin : 0) | (before ? hasRightOrigin : 0);
        writeUint8(encoder, behind || before ? info : info | hasKey);
        for (const id of [behind, before]) id?.forEach((part) => writeVarUint(encoder, part));
        if (!behind && !before) {
          writeVarUint(encoder, 1);
          writeVarString(encoder, 'answers');
          writeVarString(encoder, key);
        }
        writeVarUint(encoder, 1);
        writeAny(encoder, value as never);
      }
    }
    writeVarUint(encoder, 0);
  });
