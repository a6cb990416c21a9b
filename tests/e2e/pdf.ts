import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What the browser's print makes of a page, as far as it can be told without a PDF reader. */
export interface Paper {
  readonly pages: number;
  /** The width and the height of each size of page that there is, in millimetres. */
  readonly sizes: readonly string[];
}

/** The content of every compressed object stream, in which pages may lie. */
function* unpacked(pdf: Buffer): Generator<string> {
  yield pdf.toString('latin1');
  let at = 0;
  while ((at = pdf.indexOf('/ObjStm', at) + 1) > 0) {
    const start = pdf.indexOf('stream', at) + 'stream'.length;
    const from = pdf[start] === 13 ? start + 2 : start + 1;
    yield inflateSync(pdf.subarray(from, pdf.indexOf('endstream', from))).toString('latin1');
  }
}

const millimetres = (points: string): number => Math.round((Number(points) / 72) * 25.4);

/** Prints the page as its own style sheets ask for, and counts its pages. */
export async function print(page: Page): Promise<Paper> {
  const objects = [...unpacked(await page.pdf({ preferCSSPageSize: true }))].join('\n');
  const boxes = objects.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return {
    pages: [...objects.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    sizes: [...new Set(Array.from(boxes, ([, width, height]) => `${millimetres(width!)} × ${millimetres(height!)}`))],
  };
}
