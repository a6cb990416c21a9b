import { DeckProblem } from './problem.ts';

/** The marks that say how a block looks. */
const looks = new Set(['source', 'lead']);

/** What a mark at the end of a block may hold: `{+}`, `{source}`, `{lead +}`, `{contact}`. */
const marks = new Set(['+', 'contact', ...looks]);

/** A mark at the end of a line, with what it holds. */
export const markPattern = /\s*\{([^{}]*)\}\s*$/;

/** The marks of a block: a fragment, which Next reveals, a class, and whether a session's contact takes its place. */
export function readMark(text: string): {
  text: string;
  fragment: boolean;
  contact: boolean;
  className: string | undefined;
} {
  const held = markPattern.exec(text)?.[1]?.split(' ') ?? [];
  return {
    text: text.replace(markPattern, ''),
    fragment: held.includes('+'),
    contact: held.includes('contact'),
    className: held.find((mark) => looks.has(mark)),
  };
}

/** One block of a text, as far as the two languages must agree on it. */
interface Block {
  readonly line: number;
  readonly shape: string;
}

/** The words of a slide in one language: cy.md or en.md. */
export interface Words {
  readonly file: string;
  /** The first heading, without Markdown. */
  readonly title: string;
  /** Markdown. */
  readonly slide: string;
  /** Markdown, for whoever runs the session. */
  readonly notes: string;
  /** Markdown that says what the picture says. */
  readonly picture: string | undefined;
  /** How many times Next reveals something. */
  readonly fragments: number;
  readonly blocks: readonly Block[];
}

const shapes: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(#+) /, ([, hashes]) => `heading ${hashes!.length}`],
  [/^( *)(?:[-*]|\d+\.) /, ([, indent]) => (indent === '' ? 'list item' : 'inner list item')],
  [/^\|/, ({ input }) => `table row of ${input.replace(/\|\s*$/, '').split('|').length - 1}`],
  [/^> /, () => 'quotation'],
  [/^---$/, () => 'divider'],
];

function readBlocks(file: string, lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let inside = false;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const [pattern, name] = shapes.find(([shape]) => shape.test(text)) ?? [];
    if (pattern) blocks.push({ line, shape: name!(pattern.exec(text)!) });
    else if (text.trim() !== '' && !inside) blocks.push({ line, shape: 'paragraph' });
    inside = text.trim() !== '';
    const mark = markPattern.exec(text)?.[1];
    if (mark === undefined) continue;
    const unknown = mark.split(' ').find((word) => !marks.has(word));
    if (unknown !== undefined) throw new DeckProblem(file, `line ${line} has an unknown mark {${mark}}`);
    blocks.push({ line, shape: `mark {${mark}}` });
  }
  return blocks;
}

/** Reads cy.md or en.md: the slide, `---`, the notes and, where there is a picture, `---` and its text. */
export function readWords(file: string, content: string): Words {
  const lines = content.replace(/\r/g, '').split('\n');
  const parts = lines.join('\n').split(/^---$/m);
  const [slide = '', notes = '', picture] = parts.map((part) => part.trim());
  const title = /^# (.+)$/m.exec(slide)?.[1];
  if (title === undefined) throw new DeckProblem(file, 'has no title (a line that begins with "# ")');
  if (notes === '') throw new DeckProblem(file, 'has no notes (after a line of "---")');
  if (parts.length > 3) throw new DeckProblem(file, 'has more than three parts (slide, notes, text of the picture)');
  const blocks = readBlocks(file, lines);
  const fragments = slide.split('\n').filter((line) => readMark(line).fragment).length;
  return { file, title: readMark(title).text.replace(/[*_`]/g, ''), slide, notes, picture, fragments, blocks };
}

/** Both languages have the same headings, list items, table rows and marks, in the same order. */
export function checkSameShape(cy: Words, en: Words): void {
  const length = Math.max(cy.blocks.length, en.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [cy.blocks[index], en.blocks[index]];
    if (a?.shape === b?.shape) continue;
    const here = b ? `${b.shape} on line ${b.line}` : 'the end';
    const there = a ? `${a.shape} on line ${a.line}` : 'the end';
    throw new DeckProblem(en.file, `is not built as cy.md is: ${here} here, ${there} there`);
  }
}
