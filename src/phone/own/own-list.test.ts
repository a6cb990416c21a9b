import { expect, test } from 'vitest';
import ladder from '../../activities/ladder/rows.ts';
import pledges from '../../activities/pledges/rows.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { ExportRow } from '../../sync/api.ts';
import { tinyDeck } from '../../../tests/fixtures/deck.ts';
import { ownList, ownText } from './own-list.ts';

const promises: ActivityDefinition = {
  id: 'pledges',
  kind: 'pledges',
  title: { cy: 'Addewidion', en: 'Pledges' },
  items: [],
  settings: {},
};

const activities = [tinyDeck.activities[0]!, promises];

const kinds = new Map([
  ['ladder', ladder],
  ['pledges', pledges],
]);

const row = (activity: string, item: string, value: ExportRow['value'], more: Partial<ExportRow> = {}): ExportRow => ({
  participant: 'p',
  activity,
  round: 1,
  item,
  value,
  at: '2026-11-21T12:00:00.000Z',
  late: false,
  counted: true,
  source: 'phone',
  ...more,
});

test('what somebody answered is told in the deck’s order, with what they wrote for themselves alone', () => {
  const rows = [
    row('pledges', 'a', { kind: 'action', text: 'Ffonio Mair', lang: 'cy', shared: false }),
    row('arnstein', 'now', { rung: 2 }),
    row('arnstein', 'goal', { unsure: true }),
    row('arnstein', 'now', { rung: 1 }, { round: 2 }),
    row('gone', 'x', { rung: 1 }),
  ];
  const list = ownList(rows, activities, kinds, 'en');
  expect(list.map(({ title }) => title)).toEqual(['Arnstein’s ladder', 'Arnstein’s ladder, round 2', 'Pledges']);
  expect(list[0]!.entries.map(({ label, said }) => [label, said])).toEqual([
    ['Now', expect.stringContaining('Rung 2')],
    ['Goal', 'Not sure'],
  ]);
  expect(list[2]!.entries).toEqual([{ label: '', said: expect.any(String), written: ['Ffonio Mair'], lang: 'cy' }]);
  const text = ownText(list, 'My answers');
  expect(text).toMatch(/^My answers\n\nArnstein’s ladder\n- Now\n {2}.*Rung 2/);
  expect(text).toContain('Ffonio Mair\n');
});

const said = (rows: ExportRow[]): string[] =>
  ownList(rows, activities, kinds, 'en').flatMap(({ entries }) => entries.map((entry) => entry.said));

test('a late answer is theirs, and said to be late unless it counts; what they withdrew is left out', () => {
  const late = row('arnstein', 'now', { rung: 4 }, { late: true, counted: false });
  expect(said([row('arnstein', 'now', { rung: 2 }), late])).toEqual([expect.stringMatching(/Rung 4.*late/)]);
  expect(said([late, { ...late, counted: true }])).toEqual([expect.not.stringMatching(/late/)]);
  expect(said([row('arnstein', 'now', { rung: 2 }), { ...late, value: null }])).toEqual([]);
});
