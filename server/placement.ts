import * as Y from 'yjs';

type Struct = Y.Item | Y.GC | Y.Skip;

/** What an edit was put behind: another edit, or the beginning of its key. Known once for each client that writes. */
const placeOf = ({ id, origin, parentSub }: Y.Item): string =>
  `${id.client} ${origin ? `${origin.client} ${origin.clock}` : parentSub}`;

/** Whether one of its client's own edits, known or in the same update, is the last of those it was merged with. */
function isLast(clock: number, client: number, ends: ReadonlySet<string>, doc: Y.Doc): boolean {
  if (clock >= Y.getState(doc.store, client)) return ends.has(`${client} ${clock + 1}`);
  const structs = doc.store.clients.get(client)!;
  const { id, length } = structs[Y.findIndexSS(structs, clock)]!;
  return id.clock + length === clock + 1;
}

/**
 * Whether each client puts its edits of a key one behind the other, as every Yjs client does: what it has written
 * itself is the newest that it knows. Edits that stand beside each other are compared with each other when they are
 * applied, and a frame full of them would hold the server up for a second, as would loading them again.
 */
export function isOrderly(structs: readonly Struct[], doc: Y.Doc): boolean {
  const places = new Set<string>();
  for (const client of new Set(structs.map(({ id }) => id.client))) {
    for (const known of doc.store.clients.get(client) ?? []) if (known instanceof Y.Item) places.add(placeOf(known));
  }
  const ends = new Set<string>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Item && clock >= Y.getState(doc.store, client)) {
      const { origin, rightOrigin } = struct;
      const place = placeOf(struct);
      if (rightOrigin !== null || places.has(place)) return false;
      if (origin?.client === client && !isLast(origin.clock, client, ends, doc)) return false;
      places.add(place);
    }
    ends.add(`${client} ${clock + struct.length}`);
  }
  return true;
}
