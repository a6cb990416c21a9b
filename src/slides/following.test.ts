import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../session/language.ts';
import { writeDeck } from './fixture.ts';
import { renderFollowing } from './following.ts';
import { readSource, type SlideSource } from './read.ts';

const notes = '\n\n---\n\nNotes\n';

async function following(changes: Record<string, string> = {}): Promise<readonly string[]> {
  const { slides } = await readSource(await writeDeck(changes));
  return slides.map((slide) => renderFollowing(slide, 'en'));
}

const inBoth = (content: string): Record<string, string> => ({
  'one/words/cy.md': content,
  'one/words/en.md': content,
});

/** The tags of all that is not within a line. */
const blocks = (html: string): string[] =>
  [...html.matchAll(/<\/?\w+/g)].map(([tag]) => tag).filter((tag) => !/(?:em|strong)$/.test(tag));

describe('a slide that is read on a phone', () => {
  it('says all at once, without its title, in one language', async () => {
    const [words] = await following();
    expect(words).toBe('<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p class="source">Source</p>');
  });

  it('keeps the places that a session fills in', async () => {
    const [words] = await following({
      ...inBoth(`# Words\n\n- @a {contact}${notes}`),
      'one/words/slide.ts': "export default { id: 'words', minutes: 2, layout: 'join' };",
    });
    expect(words).toBe(
      '<ul>\n<li data-detail="contact">@a</li>\n</ul>\n<p class="presenter" data-detail="presenter" hidden></p>',
    );
  });

  it('is empty where there is nothing beside the title', async () => {
    const [, vote] = await following();
    expect(vote).toBe('');
  });

  it('keeps what a mark says beside revealing', async () => {
    const [words] = await following(inBoth(`# Words\n\nOne line {lead +}\n\n## More${notes}`));
    expect(words).toBe('<p class="lead">One line</p>\n<h2>More</h2>');
  });

  it('takes HTML for text, and links nowhere that could run', async () => {
    const [words] = await following(inBoth(`# Words\n\n<img src=x onerror=y> [a](javascript:b)${notes}`));
    expect(words).toBe('<p>&lt;img src=x onerror=y&gt; [a](javascript:b)</p>');
  });

  it('has its picture in words, and tables that say what each cell is', async () => {
    const [words] = await following({
      ...inBoth(
        `# Words${notes}\n---\n\nA grid:\n\n| | Here | There |\n| --- | --- | --- |\n| **Now** | warm | cold |\n`,
      ),
      'one/words/picture.svg': '<svg viewBox="0 0 9 9"/>',
    });
    expect(words).toContain('<section class="picture"><h2>The picture</h2>\n<p>A grid:</p>\n<table role="table">');
    expect(words).toContain(
      '<td role="cell"></td>\n<th role="columnheader">Here</th>\n<th role="columnheader">There</th>',
    );
    expect(words).toContain(
      '<th role="rowheader" scope="row"><strong>Now</strong></th>\n<td role="cell" data-label="Here">warm</td>\n<td role="cell" data-label="There">cold</td>',
    );
    expect(words).not.toContain('svg');
  });
});

describe('the workshop, read on a phone', () => {
  let slides: readonly SlideSource[];

  beforeAll(async () => {
    ({ slides } = await readSource(join(import.meta.dirname, '../../slides')));
  });

  it.each(languages)('has nothing to be revealed, styled or run, in %s', (language) => {
    for (const slide of slides) {
      expect(renderFollowing(slide, language)).not.toMatch(/fragment|<svg|<script|<section id|<img|\sstyle=|\son\w+=/);
    }
  });

  it.each(languages)('has every picture in words, in %s', (language) => {
    const pictured = slides.filter(({ picture }) => picture !== undefined);
    expect(pictured.length).toBeGreaterThan(0);
    for (const slide of pictured) {
      expect(renderFollowing(slide, language)).toMatch(/<section class="picture"><h2>.+<\/h2>\n<(?:p|table|ul)[ >]/);
    }
  });

  it.each(languages)('has every figure with all that stands behind it, in %s', (language) => {
    for (const slide of slides) {
      const html = renderFollowing(slide, language);
      const figures = slide.slide.figures ?? [];
      expect(html.match(/<dt>/g) ?? []).toHaveLength(4 * figures.length);
    }
  });

  it('is built the same in both languages, and is not the same', () => {
    for (const slide of slides) {
      const [cy, en] = [renderFollowing(slide, 'cy'), renderFollowing(slide, 'en')];
      if (en === '') continue;
      expect(cy).not.toBe(en);
      expect(blocks(cy)).toEqual(blocks(en));
    }
  });
});
