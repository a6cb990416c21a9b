import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzip } from '../../tests/fixtures/unzip.ts';
import { type Pass, WholeServer } from '../../tests/fixtures/whole-server.ts';

const secret = 'Gadael fy swydd';
const open = 'Ffonio’r grŵp gofalwyr';

let server: WholeServer;
let session: { code: string; token: string };
let writer: Pass;

const privatePledge = {
  kind: 'action',
  text: secret,
  lang: 'cy',
  by: '2026-12-01',
  with: 'fy mhartner',
  shared: false,
};
const sharedPledge = { kind: 'contact', text: open, lang: 'cy', shared: true };

const path = (ending: string): string => `/api/sessions/${session.code}/export.${ending}`;

const exported = async (ending: string): Promise<Buffer> => {
  const response = await server.ask(path(ending), { token: session.token });
  return Buffer.from(await response.arrayBuffer());
};

beforeAll(async () => {
  server = await WholeServer.start();
  session = await server.makeSession({ cy: 'Prawf' });
  const control = await server.open(session.code, 'control', session.token);
  await control.save('activity/pledges', { open: true, shown: true, round: 1 });
  writer = await server.join(session.code, 'cy');
  await server.vote(session.code, writer, { 'pledges/1/mine': privatePledge, 'pledges/1/ours': sharedPledge });
  await control.save('activity/pledges', { open: false, shown: true, round: 1 });
  await server.vote(session.code, writer, { 'pledges/1/mine': { ...privatePledge, text: `${secret}!` } });
});

afterAll(() => server.close());

test('the words of a private pledge are in no export, and that it was made is', async () => {
  const { answers } = JSON.parse((await exported('json')).toString()) as { answers: { item: string; value: object }[] };
  expect(answers.map(({ item, value }) => ({ item, value }))).toEqual([
    { item: 'mine', value: { kind: 'action', shared: false } },
    { item: 'mine', value: { kind: 'action', shared: false } },
    { item: 'ours', value: sharedPledge },
  ]);
  const sheets = Object.values(unzip(await exported('xlsx'))).join('\n');
  for (const text of [(await exported('json')).toString(), (await exported('csv')).toString(), sheets]) {
    expect(text).toContain(open);
    for (const words of [secret, 'fy mhartner', '2026-12-01']) expect(text).not.toContain(words);
  }
});

test('its writer goes on having them', async () => {
  const own = `/api/sessions/${session.code}/participants/${writer.participant}/answers`;
  const rows = await server.json<{ value: object }[]>(own, { token: writer.token });
  expect(rows.map(({ value }) => value)).toContainEqual(privatePledge);
});

test('they are on no screen and on no desk', async () => {
  const { room } = await server.json<{ room: string }>(`/api/sessions/${session.code}`);
  for (const document of [room, 'desk']) {
    const told = await server.open(session.code, document, session.token);
    await expect.poll(() => told.map.get('results/pledges')).toMatchObject({ count: 1 });
    expect(JSON.stringify(told.map.toJSON())).not.toContain(secret);
  }
});
