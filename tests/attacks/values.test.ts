import { afterEach, beforeEach, expect, test } from 'vitest';
import { updateFrame } from '../../server/frames.ts';
import { until } from '../fixtures/until.ts';
import { Attacked, patient } from './attacked.ts';
import { forge, type Forged } from './updates.ts';

let room: Attacked;

beforeEach(async () => {
  room = await Attacked.begin({ limits: patient });
});

afterEach(() => room.end());

const zalgo = `C${'\u0316\u0317\u0489'.repeat(500)}ydweithdy`;

/** Text that is written right to left, hides, or runs over everything. */
const texts: readonly (readonly [string, string])[] = [
  ['of ten thousand characters', 'x'.repeat(10_000)],
  ['that turns the direction', '\u202Eyhtdiewdyc\u2066\u2067\u061C'],
  ['of piled marks', zalgo],
  ['of nothing that can be seen', '\u200B\u2060\uFEFF\u0000\u0007'],
  ['of half a character', '\uD800'],
];

const values: readonly (readonly [string, unknown])[] = [
  ['a number', 3],
  ['a text', '3'],
  ['yes', true],
  ['undefined', undefined],
  ['a list', [{ rung: 3 }]],
  ['a list that looks like an answer', Object.assign([], { rung: 3 })],
  ['nothing', {}],
  ['a rung as text', { rung: '3' }],
  ['a rung between two', { rung: 3.5 }],
  ['a rung below all', { rung: 0 }],
  ['a rung that is no number', { rung: Number.NaN }],
  ['a rung without end', { rung: Number.POSITIVE_INFINITY }],
  ['a rung as a big number', { rung: 3n }],
  ['a rung as a list', { rung: [3] }],
  ['one field more', { rung: 3, extra: 1 }],
  ['two answers in one', { rung: 3, unsure: true }],
  ['a prototype', JSON.parse('{"__proto__": {"rung": 3}}')],
  ['a prototype beside it', JSON.parse('{"rung": 4, "__proto__": {"unsure": true}}')],
  ['a prototype of its own as a list', JSON.parse('{"rung": 4, "__proto__": []}')],
  ['a constructor', { constructor: { prototype: { rung: 3 } } }],
  ['a constructor beside it', { rung: 3, constructor: { prototype: {} } }],
  ['a way to become text', { rung: 3, toString: 'x', valueOf: 'x', toJSON: 'x' }],
  ...texts.map(([name, text]) => [`text ${name}`, { rung: text }] as const),
  ...texts.map(([name, text]) => [`a field ${name}`, { rung: 3, [text]: 1 }] as const),
];

const keys: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '__proto__/1/now',
  'constructor/1/now',
  'arnstein/1/__proto__',
  'arnstein/1/constructor',
  'arnstein/1/hasOwnProperty',
  'arnstein/__proto__/now',
  'arnstein/0/now',
  'arnstein/-1/now',
  'arnstein/1e0/now',
  'arnstein/01/now',
  'arnstein/1/now/',
  'arnstein/1/ now',
  'arnstein/1/NOW',
  'Arnstein/1/now',
  '',
  '/',
  '//',
  ...texts.flatMap(([, text]) => [text, `arnstein/1/${text}`]),
];

test('nothing is counted or shown that is no answer, whatever stands in the ballot', async () => {
  const socket = await room.foothold();
  const desk = await (await room.server.open(room.code, 'desk', room.token)).synced();
  const reader = await (await room.server.open(room.code, 'room')).synced();
  await until(() => desk.map.has('results/arnstein') && reader.map.has('results/arnstein'));
  const result = desk.map.get('results/arnstein');
  const rows = await room.server.store.answers(room.code);

  const client = 7;
  const edits: Forged[] = [];
  for (const [, value] of values) {
    const last = edits.length - 1;
    edits.push({ key: 'arnstein/1/goal', value, ...(last >= 0 && { behind: [client, last] }) });
    socket.send(updateFrame(forge([[client, edits]])));
  }
  socket.send(updateFrame(forge([[client + 1, keys.map((key) => ({ key, value: { rung: 3 } }))]])));
  expect(await socket.ask()).toBe(true);
  const ballot = await room.ballot(room.attacker);
  expect(ballot.map.size, 'they are kept').toBe(new Set(keys).size + 2);
  await ballot.save('later/1/me', zalgo);

  expect(await room.server.store.answers(room.code)).toEqual(rows);
  expect(desk.map.get('results/arnstein')).toEqual(result);
  expect(JSON.stringify([desk.map.toJSON(), reader.map.toJSON()])).not.toMatch(
    /xxx|\u202E|\u0489|__proto__|constructor/,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { rung?: number }).rung).toBeUndefined();

  await ballot.save('arnstein/1/goal', { rung: 2 });
  expect((await room.server.store.answers(room.code)).map(({ value }) => value)).toContainEqual({ rung: 2 });
  expect(await room.harm(room.attacker)).toEqual([]);
});
