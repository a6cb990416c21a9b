import { bilingualText, type Cell, type Table } from './export-tables.ts';

/**
 * What a spreadsheet may take for a formula, blanks before it or not. RFC 4180 has no types and quotes do not help:
 * an apostrophe before it makes it text in Excel and in LibreOffice. Numbers are ours, never a participant's, and
 * stay numbers.
 */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function csvText(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'string') return csvText(cell);
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** CSV by RFC 4180 in UTF-8, with a byte order mark, without which Excel spoils ŵ and ŷ. */
export const toCsv = ({ heads, rows }: Table): string =>
  `\uFEFF${line(heads.map(bilingualText))}${rows.map(line).join('')}`;
