import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ladder = `{
  id: 'steps', kind: 'ladder',
  items: [{ id: 'now', label: { cy: 'Nawr', en: 'Now' } }],
  settings: { bands: [], rungs: [{ band: 'b', name: { cy: 'Un', en: 'One' }, meaning: { cy: 'Cyntaf', en: 'First' } }] },
}`;

/** A deck of two slides, file by file; a test gives what it changes, and `undefined` for a file that it leaves out. */
const files: Readonly<Record<string, string>> = {
  'deck.ts': `export default {
    title: { cy: 'Dec', en: 'Deck' },
    sections: [{ id: 'one', title: { cy: 'Un', en: 'One' }, slides: ['one/words', 'one/vote'] }],
  };`,
  'one/words/slide.ts': `export default { id: 'words', minutes: 2, layout: 'list' };`,
  'one/words/cy.md': '# Geiriau *teg*\n\n- un {+}\n- dau {+}\n\nFfynhonnell {source}\n\n---\n\nNodiadau\n',
  'one/words/en.md': '# Fair *words*\n\n- one {+}\n- two {+}\n\nSource {source}\n\n---\n\nNotes\n',
  'one/vote/slide.ts': `export default { id: 'vote', minutes: 5, layout: 'activity', activity: ${ladder} };`,
  'one/vote/cy.md': '# Pleidlais\n\n---\n\nNodiadau\n',
  'one/vote/en.md': '# Vote\n\n---\n\nNotes\n',
};

/** Writes the deck, as changed, into a folder of its own, and gives the folder. */
export async function writeDeck(changes: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    if (content === undefined) continue;
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
