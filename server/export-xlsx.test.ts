import { expect, test } from 'vitest';
import { unzip } from '../tests/fixtures/unzip.ts';
import { toXlsx } from './export-xlsx.ts';

const workbook = async (...rows: (string | number | boolean | Date)[][]): Promise<Record<string, string>> =>
  unzip(
    await toXlsx([
      { name: { cy: 'Atebion', en: 'Answers' }, heads: [{ cy: 'Eitem', en: 'Item' }], widths: [10], rows },
    ]),
  );

test('a sheet has its name and its heads in both languages, and its heads stay in sight', async () => {
  const files = await workbook(['a']);
  expect(files['xl/workbook.xml']).toContain('name="Atebion - Answers"');
  expect(files['xl/sharedStrings.xml']).toContain('Eitem / Item');
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*state="frozen"/);
});

test('a text that begins like a formula is a text, unchanged', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'];
  const files = await workbook(texts);
  const sheet = files['xl/worksheets/sheet1.xml']!;
  expect(sheet).not.toContain('<f>');
  expect(sheet.match(/t="s"/g)).toHaveLength(1 + texts.length);
  expect(files['xl/sharedStrings.xml']).toContain('<t>=1+1</t>');
  expect(files['xl/sharedStrings.xml']).toContain('<t>=HYPERLINK("http://x","y")</t>');
});

test('numbers, times and yes or no keep their types', async () => {
  const sheet = (await workbook([7, -0.5, true, new Date(Date.UTC(2026, 10, 21, 12))]))['xl/worksheets/sheet1.xml']!;
  expect(sheet).toContain('<v>7</v>');
  expect(sheet).toContain('<v>-0.5</v>');
  expect(sheet).toMatch(/t="b"[^>]*><v>1<\/v>/);
  expect(sheet).toContain('<v>46347.5</v>');
});

test('what XML cannot hold is left out, and a very long text is cut to what a cell takes', async () => {
  const files = await workbook(['a\u0000\u000B\uFFFEb<&>', 'ŵ'.repeat(40_000)]);
  expect(files['xl/sharedStrings.xml']).toContain('ab&lt;&amp;&gt;');
  expect(files['xl/sharedStrings.xml']!.match(/ŵ/g)).toHaveLength(32_767);
});
