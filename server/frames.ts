import { createDecoder, hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** What a client may say, as y-websocket puts it into a frame. */
export type Message =
  /** Asks for what it lacks beside this state vector. */
  | { readonly type: 'step1'; readonly vector: Uint8Array }
  /** What we lack, by its reading of our SyncStep1. */
  | { readonly type: 'step2'; readonly update: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'awareness' };

const messageTypes = { sync: 0, awareness: 1, queryAwareness: 3 } as const;
const syncTypes = { step1: 0, step2: 1, update: 2 } as const;

/** Reads a frame; undefined for what is none. Types are varUints: `[0x80, 0x00]` is a 0 too. */
export function readFrame(frame: Uint8Array): Message | undefined {
  try {
    const decoder = createDecoder(frame);
    const type = readVarUint(decoder);
    if (type === messageTypes.awareness || type === messageTypes.queryAwareness) return { type: 'awareness' };
    if (type !== messageTypes.sync) return undefined;
    const step = readVarUint(decoder);
    const body = readVarUint8Array(decoder);
    if (hasContent(decoder)) return undefined;
    if (step === syncTypes.step1) return { type: 'step1', vector: body };
    if (step === syncTypes.step2) return { type: 'step2', update: body };
    return step === syncTypes.update ? { type: 'update', update: body } : undefined;
  } catch {
    return undefined;
  }
}

function syncFrame(step: number, body: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, messageTypes.sync);
  writeVarUint(encoder, step);
  writeVarUint8Array(encoder, body);
  return toUint8Array(encoder);
}

/** "This is what I have": of a ballot or of control, what is committed. */
export const step1Frame = (vector: Uint8Array): Uint8Array => syncFrame(syncTypes.step1, vector);

export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(syncTypes.step2, update);

export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(syncTypes.update, update);

/** An awareness update of nobody: keeps y-websocket from taking a silent socket for a dead one. */
export const keepAliveFrame: Uint8Array = Uint8Array.of(messageTypes.awareness, 1, 0);
