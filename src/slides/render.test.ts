import { describe, expect, it } from 'vitest';
import { writeDeck } from './fixture.ts';
import { readSource } from './read.ts';
import { renderNotes, renderSlide } from './render.ts';

async function render(changes: Record<string, string> = {}): Promise<string[]> {
  const { slides } = await readSource(await writeDeck(changes));
  return slides.map(renderSlide);
}

const pictured = (svg: string, slide = ''): Record<string, string> => ({
  'one/words/slide.ts': `export default { id: 'words', minutes: 2, layout: 'list'${slide} };`,
  'one/words/cy.md': '# Geiriau\n\n---\n\nNodiadau\n\n---\n\nLlun o rywbeth.\n',
  'one/words/en.md': '# Words\n\n---\n\nNotes\n\n---\n\nA drawing of something.\n',
  'one/words/picture.svg': svg,
});

describe('a slide', () => {
  it('holds both languages, Welsh first, each in its own block', async () => {
    const [words] = await render();
    expect(words).toMatch(
      /<div class="words" lang="cy"><h2>Geiriau <em>teg<\/em><\/h2>[^]*<div class="words" lang="en"><h2>Fair/,
    );
  });

  it('reveals the same fragments in both languages', async () => {
    const [words] = await render();
    for (const [index, cy, en] of [
      [0, 'un', 'one'],
      [1, 'dau', 'two'],
    ]) {
      expect(words).toContain(`<li class="fragment" data-fragment-index="${index}">${cy}</li>`);
      expect(words).toContain(`<li class="fragment" data-fragment-index="${index}">${en}</li>`);
    }
    expect(words).toContain('<p class="source">Ffynhonnell</p>');
  });

  it('says which of its lines give way to the contact of a session', async () => {
    const words = '# Words\n\n- a@example.org {contact}\n- @a {contact +}\n\n---\n\nNotes\n';
    const [slide] = await render({ 'one/words/cy.md': words, 'one/words/en.md': words });
    expect(slide).toContain('<li data-detail="contact">a@example.org</li>');
    expect(slide).toContain('<li data-detail="contact" class="fragment" data-fragment-index="0">@a</li>');
  });

  it('that says how to join has a place for who runs the session, empty until that is known', async () => {
    const slide = "export default { id: 'words', minutes: 2, layout: 'join' };";
    const [words, vote] = await render({ 'one/words/slide.ts': slide });
    expect(words!.match(/<p class="presenter" data-detail="presenter" hidden><\/p>/g)).toHaveLength(2);
    expect(vote).not.toContain('presenter');
  });

  it('with an activity has an empty box for it, and a stop for its result', async () => {
    const [, vote] = await render();
    expect(vote).toContain('<section id="vote" data-layout="activity" data-section="one" data-activity="steps">');
    expect(vote).toContain('<div class="activity" data-activity="steps"></div>');
    expect(vote?.match(/class="fragment stop"/g)).toHaveLength(1);
  });

  it('takes HTML in its words for text', async () => {
    const [, vote] = await render({ 'one/vote/cy.md': '# A <script>\n\n---\n\nB\n' });
    expect(vote).toContain('<h2>A &lt;script&gt;</h2>');
  });

  it('has its notes apart, in both languages', async () => {
    const { slides } = await readSource(await writeDeck());
    expect(renderNotes(slides[0]!)).toEqual({ cy: '<p>Nodiadau</p>', en: '<p>Notes</p>' });
    expect(renderSlide(slides[0]!)).not.toContain('Nodiadau');
  });
});

describe('a picture', () => {
  it('is drawn once, with its words in both languages and a text for those who do not see it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><text data-word="hill" x="1" y="2"/></svg>';
    const [words] = await render(pictured(svg, `, pictureWords: { hill: { cy: 'Bryn', en: 'Hill' } }`));
    expect(words).toContain('data-picture="wide"');
    expect(words?.match(/<svg/g)).toHaveLength(1);
    expect(words).toContain('<text x="1" y="2" lang="cy">Bryn</text><text x="1" y="2" lang="en">Hill</text>');
    expect(words).toContain('<div class="picture-text"><p>Llun o rywbeth.</p></div>');
    expect(words).toContain('<div class="picture-text"><p>A drawing of something.</p></div>');
  });

  it('may have a word in one language only, for a place of its own', async () => {
    const svg = '<svg viewBox="0 0 9 9"><g data-on="both"><text lang="en" data-word="hill" x="1"/></g></svg>';
    const [words] = await render(pictured(svg, `, pictureWords: { hill: { cy: 'Bryn', en: 'Hill' } }`));
    expect(words).toContain('<g data-on="both"><text lang="en" x="1">Hill</text></g>');
  });

  it.each([
    ['an inline style', '<path style="fill:red" d="M0 0"/>', 'styles'],
    ['a colour of its own', '<path fill="#f00" d="M0 0"/>', 'colour'],
    ['a script', '<script>1</script>', 'script'],
    ['a link out', '<image href="https://example.org/a.png"/>', 'outside'],
    ['text of its own', '<text x="1">Hill</text>', 'text'],
    ['an id', '<path id="a" d="M0 0"/>', 'id'],
    ['a word that nobody gave', '<text data-word="sea"/>', 'no words for sea'],
  ])('with %s is refused, and the file named', async (_, inside, reason) => {
    const svg = `<svg viewBox="0 0 9 9">${inside}</svg>`;
    await expect(render(pictured(svg))).rejects.toThrow(new RegExp(`words/picture\\.svg: .*${reason}`));
  });
});

describe('a figure', () => {
  it('shows what is told, then what was found, and keeps its caveat and source behind it', async () => {
    const names = ['measure', 'told', 'found', 'caveat', 'source'];
    const parts = names.map((name) => `${name}: { cy: '${name} cy', en: '${name} en' }`);
    const slide = `export default { id: 'words', minutes: 2, layout: 'figures', figures: [{ id: 'f', ${parts.join(', ')} }] };`;
    const [words] = await render({ 'one/words/slide.ts': slide });
    expect(words).toContain('<span class="told"><span lang="cy">told cy</span> <span lang="en">told en</span></span>');
    expect(words).toContain('<span class="found fragment" data-fragment-index="0">');
    expect(words).toMatch(/<\/summary>\s*<div class="caveat">[^]*caveat en[^]*source en/);
    expect(words).toContain('<li class="fragment" data-fragment-index="1">un</li>');
  });
});
