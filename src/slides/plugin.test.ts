import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { writeDeck } from './fixture.ts';
import { slides } from './plugin.ts';

async function buildPage(folder: string): Promise<{ html: string; script: string }> {
  const root = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(
    join(root, 'index.html'),
    '<main><!-- slides --></main><script type="module" src="./main.ts"></script>',
  );
  await writeFile(join(root, 'main.ts'), `import notes from 'virtual:notes'; document.title = notes.words.cy;`);
  const output = { entryFileNames: 'main.js' };
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [slides({ folder })],
    build: { rolldownOptions: { output } },
  });
  const read = (name: string): Promise<string> => readFile(join(root, 'dist', name), 'utf8');
  return { html: await read('index.html'), script: await read('main.js') };
}

describe('the build', () => {
  it('puts both languages of every slide into the page, and the notes behind a module', async () => {
    const { html, script } = await buildPage(await writeDeck());
    expect(html).toMatch(/<section id="words"[^]*Geiriau[^]*Fair[^]*<section id="vote"/);
    expect(html).not.toContain('Nodiadau');
    expect(script).toContain('Nodiadau');
  });

  it('fails where a language is missing, and names the file', async () => {
    const folder = await writeDeck({ 'one/words/en.md': undefined });
    await expect(buildPage(folder)).rejects.toThrow(join(folder, 'one/words/en.md'));
  });
});
