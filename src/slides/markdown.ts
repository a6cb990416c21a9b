import MarkdownIt, { type Token } from 'markdown-it';
import { forReading } from './reading.ts';
import { markPattern, readMark } from './words.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * Takes the marks off the ends of blocks, and puts what they mean on the list item or the block. `fragment` in the
 * environment is the index of the next fragment.
 */
markdown.core.ruler.push('marks', (state) => {
  for (const [index, token] of state.tokens.entries()) {
    const last = token.type === 'inline' ? token.children?.at(-1) : undefined;
    if (last?.type !== 'text' || !markPattern.test(last.content)) continue;
    const { text, fragment, contact, className } = readMark(last.content);
    last.content = text;
    const item = state.tokens[index - 2];
    const block: Token = item?.type === 'list_item_open' ? item : state.tokens[index - 1]!;
    if (className !== undefined) block.attrJoin('class', className);
    if (contact) block.attrSet('data-detail', 'contact');
    if (!fragment) continue;
    block.attrJoin('class', 'fragment');
    block.attrSet('data-fragment-index', String(state.env.fragment));
    state.env.fragment = Number(state.env.fragment) + 1;
  }
});

/** The page has the first level for itself: a slide's title is a second-level heading. */
markdown.core.ruler.push('headings', (state) => {
  for (const token of state.tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${Number(token.tag[1]) + 1}`;
  }
});

/** Where a page says who runs the session, once it knows. */
export const presenterPlace = '<p class="presenter" data-detail="presenter" hidden></p>';

/** HTML of a text; its fragments are counted from `firstFragment`. */
export const renderMarkdown = (text: string, firstFragment = 0): string =>
  markdown.render(text, { fragment: firstFragment }).trim();

/** HTML of a text for reading on a phone, under a title of its own. */
export function renderForReading(text: string): string {
  const environment = { fragment: 0 };
  return markdown.renderer.render(forReading(markdown.parse(text, environment)), markdown.options, environment).trim();
}

/** HTML of a line, without a block around it. */
export const renderLine = (text: string): string => markdown.renderInline(text);
