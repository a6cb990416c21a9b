import * as Y from 'yjs';

type Struct = Y.Item | Y.GC | Y.Skip;

/** What an edit was put behind: another edit, or the beginning of its key. */
const placeOf = ({ origin, parentSub }: Y.Item): string =>
  origin ? `${origin.client} ${origin.clock}` : (parentSub ?? '');

/** What each client of a document has put where, read only as it is needed. */
class Places {
  readonly #doc: Y.Doc;
  readonly #byClient = new Map<number, Set<string>>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  of(client: number): Set<string> {
    let places = this.#byClient.get(client);
    if (!places) {
      const known = this.#doc.store.clients.get(client) ?? [];
      places = new Set(known.filter((struct) => struct instanceof Y.Item).map(placeOf));
      this.#byClient.set(client, places);
    }
    return places;
  }
}

/**
 * Whether each client puts its edits of a key one behind the other, as every Yjs client does: what it has written
 * itself is the newest that it knows. Edits that stand beside each other are compared with each other when they are
 * applied, and a frame full of them would hold the server up for a second, as would loading them again. The structs
 * are those of an update that joins on; `root` is the map that they are in.
 */
export function isOrderly(structs: readonly Struct[], doc: Y.Doc, root: string): boolean {
  const tips = doc.getMap(root)._map;
  const known = new Places(doc);
  /** What stands at the end of the update's own runs, and what its own edits stand behind. */
  const ends = new Set<string>();
  const taken = new Set<string>();

  const isFree = (item: Y.Item): boolean => {
    const { client } = item.id;
    const { origin, parentSub } = item;
    const place = placeOf(item);
    if (taken.has(`${client} ${place}`)) return false;
    taken.add(`${client} ${place}`);
    if (origin === null) return !tips.has(parentSub!) || !known.of(client).has(place);
    if (origin.clock >= Y.getState(doc.store, origin.client)) {
      return origin.client !== client || ends.has(place);
    }
    const before = Y.getItem(doc.store, origin);
    const isInside = before.id.clock + before.length - 1 !== origin.clock;
    if (isInside && origin.client === client) return false;
    const isTip = !isInside && before instanceof Y.Item && before.right === null;
    return isTip || !known.of(client).has(place);
  };

  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Item && clock >= Y.getState(doc.store, client)) {
      if (struct.rightOrigin !== null || !isFree(struct)) return false;
    }
    ends.add(`${client} ${clock + struct.length - 1}`);
  }
  return true;
}
