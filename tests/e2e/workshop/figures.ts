import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../src/session/language.ts';
import type { ExportRow } from '../../../src/sync/api.ts';
import type { Cast } from './cast.ts';

type Table = readonly (readonly string[])[];

/** An exported answer; of counted hands, how many they are. */
type Row = ExportRow & { readonly count?: number };

/** How long one look waits before everything is looked at again. */
const patience = { timeout: 2_000 };

/** The rows under the heads of the table with this caption. */
async function tableIn(where: Locator, caption: string): Promise<Table> {
  const table = where.getByRole('table', { name: caption, exact: true });
  return table.evaluate(
    ({ tBodies }: HTMLTableElement) =>
      Array.from(tBodies[0]!.rows, ({ cells }) => Array.from(cells, ({ textContent }) => textContent.trim())),
    undefined,
    patience,
  );
}

/** The figures of a table, row by row, without its words. */
const figuresOf = (table: Table): readonly (readonly number[])[] =>
  table.map((row) => row.filter((cell) => /^\d+$/.test(cell)).map(Number));

/** What a phone tells of the result, unfolded. */
async function readResult(phone: Page): Promise<Locator> {
  const result = phone.locator('cyd-result');
  const isOpen = await result.locator('details').evaluate(({ open }: HTMLDetailsElement) => open, undefined, patience);
  if (!isOpen) await result.locator('summary').tap(patience);
  return result;
}

/**
 * The projector, the desk and the phones tell the same result, word for word in each language and figure for figure
 * between them; gives the figures, row by row.
 */
export async function expectAgreement(
  { projector, desk, cy, en }: Cast,
  captions: Readonly<Record<Language, string>>,
): Promise<readonly (readonly number[])[]> {
  let figures: readonly (readonly number[])[] = [];
  await expect(async () => {
    const screen = projector.locator('section.present');
    const welsh = await tableIn(screen, captions.cy);
    const english = await tableIn(screen, captions.en);
    expect(await tableIn(await readResult(cy), captions.cy), 'the phone in Welsh').toEqual(welsh);
    expect(await tableIn(await readResult(en), captions.en), 'the phone in English').toEqual(english);
    expect(await tableIn(desk.locator('cyd-activity-result'), captions.en), 'the desk').toEqual(english);
    expect(figuresOf(welsh), 'the screen’s two languages').toEqual(figuresOf(english));
    figures = figuresOf(english);
  }).toPass({ timeout: 30_000 });
  return figures;
}

/** Every answer, as the desk saves them. */
export async function exported(desk: Page): Promise<readonly Row[]> {
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  const saving = desk.waitForEvent('download');
  await desk.getByRole('link', { name: /JSON/ }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  await desk.keyboard.press('Escape');
  return (JSON.parse(saved) as { answers: readonly Row[] }).answers;
}

/** How many counted answers to an item have each of these values, with the hands that are added to them. */
export function countedIn(
  rows: readonly Row[],
  of: { readonly activity: string; readonly round: number; readonly item: string },
  values: readonly object[],
): number[] {
  const asked = rows.filter(
    ({ activity, round, item, counted, source }) =>
      (counted || source === 'hands') && activity === of.activity && round === of.round && item === of.item,
  );
  return values.map((value) =>
    asked
      .filter((row) => JSON.stringify(row.value) === JSON.stringify(value))
      .reduce((sum, { count = 1 }) => sum + count, 0),
  );
}
