import writeExcelFile, { type Cell as SheetCell, type Row, type Sheet } from 'write-excel-file/node';
import { bilingualText, type Cell, type Table } from './export-tables.ts';

/** What XML 1.0 cannot hold, not even escaped. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The most characters that Excel takes in a cell. */
const longest = 32_767;

const sheetText = (text: string): string => text.replace(unwritable, '').slice(0, longest);

/** Typed, so that a text is a text whatever it begins with. */
function sheetCell(cell: Cell): SheetCell {
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
  if (typeof cell === 'string') return cell === '' ? null : { value: sheetText(cell), type: String, format: '@' };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: Boolean };
}

function sheet({ name, heads, widths, rows }: Table): Sheet<Buffer> {
  const head: Row = heads.map((words) => ({
    value: bilingualText(words),
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }));
  return {
    sheet: `${name.cy} - ${name.en}`,
    data: [head, ...rows.map((row) => row.map(sheetCell))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** A workbook with a sheet for each table, its heads frozen. */
export const toXlsx = (tables: readonly Table[]): Promise<Buffer> => writeExcelFile(tables.map(sheet)).toBuffer();
