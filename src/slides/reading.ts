import type { Token } from 'markdown-it';

/** What each part of a table is: browsers forget it once the parts are laid out under each other. */
const roles: Readonly<Record<string, string>> = {
  table_open: 'table',
  thead_open: 'rowgroup',
  tbody_open: 'rowgroup',
  tr_open: 'row',
  th_open: 'columnheader',
  td_open: 'cell',
};

const textOf = ({ children }: Token): string => (children ?? []).map(({ content }) => content).join('');

/** Makes a cell of a table into another kind of cell. */
function turnInto(tag: 'th' | 'td', role: string, [opening, , closing]: readonly Token[]): void {
  opening!.tag = tag;
  opening!.attrSet('role', role);
  if (role === 'rowheader') opening!.attrSet('scope', 'row');
  closing!.tag = tag;
}

/**
 * Names the parts of tables for reading on a narrow screen, where they stand under each other: each row is headed by
 * its first cell, and where there are more than two columns each cell carries its column's heading as `data-label`.
 */
function nameTables(tokens: readonly Token[]): void {
  let labels: string[] = [];
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    const role = roles[token.type];
    if (role === undefined) continue;
    token.attrSet('role', role);
    if (token.type === 'thead_open') labels = [];
    if (token.type === 'tr_open') column = 0;
    const cell = tokens.slice(index, index + 3);
    if (token.type === 'th_open') {
      const label = textOf(cell[1]!);
      labels.push(label);
      if (label === '') turnInto('td', 'cell', cell);
    }
    if (token.type === 'td_open') {
      if (column === 0) turnInto('th', 'rowheader', cell);
      if (labels.length > 2 && labels[column]) token.attrSet('data-label', labels[column]!);
      column += 1;
    }
  }
}

/** Takes off what makes a fragment of a block. */
function showAtOnce(token: Token): void {
  const attributes = (token.attrs ?? []).filter(([name]) => name !== 'data-fragment-index');
  const shown = attributes.map(([name, value]): [string, string] => [
    name,
    name === 'class'
      ? String(value)
          .replace(/ ?\bfragment\b/, '')
          .trim()
      : String(value),
  ]);
  token.attrs = shown.filter(([name, value]) => name !== 'class' || value !== '');
}

/** A text as it is read rather than watched: with nothing to be revealed, and with tables that stand any width. */
export function forReading(tokens: Token[]): Token[] {
  for (const token of tokens) {
    showAtOnce(token);
    if (token.type.startsWith('heading_')) token.tag = `h${Math.max(2, Number(token.tag[1]) - 1)}`;
  }
  nameTables(tokens);
  return tokens;
}
