import * as Y from 'yjs';
import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import type { Limits } from './limits.ts';
import { isOrderly } from './placement.ts';
import { isShallow } from './plain-json.ts';

/**
 * What an update is, before it is applied: it joins on to what is known; or it does not, since something before it is
 * missing; or it is refused.
 */
export type Verdict = 'joins' | 'gap' | { readonly refused: CloseCode };

const invalid: Verdict = { refused: closeCodes.invalid };
const tooLarge: Verdict = { refused: closeCodes.tooLarge };

type Struct = Y.Item | Y.GC | Y.Skip;

/** The client and the clock of an edit. */
interface EditId {
  readonly client: number;
  readonly clock: number;
}

/** A value under a key of the allowed root, or what is left of one. */
function isAllowed(struct: Struct, root: string, depth: number): boolean {
  if (struct.length < 1) return false;
  if (!(struct instanceof Y.Item)) return true;
  const { content, origin, rightOrigin, parentSub } = struct;
  const parent: unknown = struct.parent;
  if (origin === null && rightOrigin === null && (parent !== root || parentSub === null)) return false;
  if (content instanceof Y.ContentDeleted) return true;
  return content instanceof Y.ContentAny && content.arr.every((value) => isShallow(value, depth));
}

/** How far each client's edits go once the update is applied; undefined where an edit before them is missing. */
function reach(structs: readonly Struct[], doc: Y.Doc): Map<number, number> | undefined {
  const ends = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const end = ends.get(client);
    const joins = end === undefined ? clock <= Y.getState(doc.store, client) : clock === end;
    if (!joins || struct instanceof Y.Skip) return undefined;
    ends.set(client, clock + struct.length);
  }
  return ends;
}

/** Whether every edit that this one stands beside comes before it or is known. */
function knowsOrigins(struct: Struct, known: (client: number) => number): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const isKnown = ({ client, clock }: EditId): boolean =>
    clock < (client === struct.id.client ? struct.id.clock : known(client));
  return [struct.origin, struct.rightOrigin].every((id) => id === null || isKnown(id));
}

/** Looks at an update without applying it: applying can be made to cost anything, decoding cannot. */
export function inspect(update: Uint8Array, doc: Y.Doc, root: string, limits: Limits): Verdict {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return invalid;
  }
  const { structs, ds } = decoded;
  if (structs.length > limits.structs) return tooLarge;
  if (!structs.every((struct) => isAllowed(struct, root, limits.depth))) return invalid;

  const ends = reach(structs, doc);
  if (!ends) return 'gap';
  const known = (client: number): number => Math.max(ends.get(client) ?? 0, Y.getState(doc.store, client));
  if (!structs.every((struct) => knowsOrigins(struct, known))) return 'gap';
  for (const [client, deletes] of ds.clients) {
    if (deletes.some(({ clock, len }) => clock + len > known(client))) return 'gap';
  }
  if (!isOrderly(structs, doc, root)) return invalid;

  const clients = new Set([...doc.store.clients.keys(), ...ends.keys()]);
  const edits = [...clients].reduce((sum, client) => sum + known(client), 0);
  return clients.size > limits.clients || edits > limits.edits ? tooLarge : 'joins';
}
