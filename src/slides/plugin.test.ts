import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { writeDeck } from './fixture.ts';
import { slides } from './plugin.ts';
import { readDeck } from './read.ts';

async function buildPage(folder: string): Promise<{ html: string; script: string; root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(
    join(root, 'index.html'),
    '<main><!-- slides --></main><script type="module" src="./main.ts"></script>',
  );
  await writeFile(
    join(root, 'main.ts'),
    `import notes from 'virtual:notes';
    import addresses from 'virtual:following';
    import outline from 'virtual:outline';
    document.title = notes.words.cy + addresses.cy + addresses.en + outline.deck;`,
  );
  const output = { entryFileNames: 'main.js' };
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [slides({ folder })],
    build: { rolldownOptions: { output } },
  });
  const read = (name: string): Promise<string> => readFile(join(root, 'dist', name), 'utf8');
  return { html: await read('index.html'), script: await read('main.js'), root };
}

describe('the build', () => {
  it('puts both languages of every slide into the page, and the notes behind a module', async () => {
    const { html, script } = await buildPage(await writeDeck());
    expect(html).toMatch(/<section id="words"[^]*Geiriau[^]*Fair[^]*<section id="vote"/);
    expect(html).not.toContain('Nodiadau');
    expect(script).toContain('Nodiadau');
  });

  it('puts what is read on phones into a file a language, and not into the page or its scripts', async () => {
    const { html, script, root } = await buildPage(await writeDeck());
    const names = await readdir(join(root, 'dist/assets'));
    for (const [language, says] of [
      ['cy', 'dau'],
      ['en', 'two'],
    ] as const) {
      const name = names.find((file) => file.startsWith(`following-${language}-`))!;
      const slides = JSON.parse(await readFile(join(root, 'dist/assets', name), 'utf8')) as Record<string, string>;
      expect(Object.keys(slides)).toEqual(['words', 'vote']);
      expect(slides.words).toContain(`<li>${says}</li>`);
      expect(script).toContain(name);
      expect(script).not.toContain(`>${says}<`);
      expect(html).not.toContain(name);
    }
  });

  it('puts the outline, for the deck without a session, into a file of its own', async () => {
    const folder = await writeDeck();
    const { script, root } = await buildPage(folder);
    const name = (await readdir(join(root, 'dist/assets'))).find((file) => file.startsWith('outline-deck-'))!;
    expect(JSON.parse(await readFile(join(root, 'dist/assets', name), 'utf8'))).toEqual(await readDeck(folder));
    expect(script).toContain(name);
  });

  it('fails where a language is missing, and names the file', async () => {
    const folder = await writeDeck({ 'one/words/en.md': undefined });
    await expect(buildPage(folder)).rejects.toThrow(join(folder, 'one/words/en.md'));
  });
});
