import * as Y from 'yjs';
import type { Random } from '../sync/random.ts';

/** What an honest phone might send: some edits by one or two clients, with overwriting and deleting. */
export function honestUpdate(random: Random): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = random.below(2 ** 32);
  const answers = doc.getMap('answers');
  for (let edit = 0; edit < 6; edit += 1) {
    if (random.chance(0.2)) doc.clientID += 1;
    const key = random.pick(['arnstein/1/now', 'arnstein/1/goal', 'words/1/1']);
    if (random.chance(0.2)) answers.delete(key);
    else answers.set(key, random.pick<unknown>([{ rung: 3 }, null, { text: 'sgwrs', lang: 'cy' }, [1, 2.5, true]]));
  }
  return Y.encodeStateAsUpdate(doc);
}

/** The same with some bytes changed, left out or put in. */
export function spoilt(update: Uint8Array, random: Random): Uint8Array {
  const bytes = [...update];
  for (let change = 0; change <= random.below(4); change += 1) {
    const at = random.below(bytes.length);
    const put = random.chance(0.7) ? [random.pick([0, 1, 2, 0x7f, 0x80, 0xff, random.below(256)])] : [];
    bytes.splice(at, random.below(2), ...put);
  }
  return Uint8Array.from(bytes);
}
