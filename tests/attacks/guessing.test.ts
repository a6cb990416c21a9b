import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeToken } from '../../server/tokens.ts';
import { codeLimits } from '../../server/guess-guard.ts';
import { codeAlphabet, makeCode } from '../../src/session/code.ts';
import { RawSocket } from '../fixtures/raw-socket.ts';
import { WholeServer } from '../fixtures/whole-server.ts';

let server: WholeServer;

beforeEach(async () => {
  server = await WholeServer.start({ TRUST_PROXY: '127.0.0.1' });
});

afterEach(() => server.close());

const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });

/** Somebody joins, from this address; gives the status and, where it is a refusal, its code. */
async function join(code: string, address: string): Promise<string> {
  const response = await server.ask(`/api/sessions/${code}/participants`, { method: 'POST', headers: from(address) });
  const { code: problem } = (await response.json()) as { code?: string };
  return problem ?? String(response.status);
}

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** How many of these say plainly that there is no such session: each is a guess that the guesser got out of it. */
const plain = (answers: readonly string[]): number => answers.filter((answer) => answer === 'session_not_found').length;

/** While a test runs, a few more seconds' worth is let through. */
const slack = 30;

test('the chance of guessing a code is what the threat model says', () => {
  const codes = codeAlphabet.length ** makeCode(randomBytes).length;
  expect(codes).toBe(244_140_625);
  const { all, address, pace } = codeLimits;
  const hour = 3600 * (pace + all.perSecond + address.perSecond) + all.burst + address.burst;
  expect(Math.round(hour / 1000)).toBe(184);
  expect(hour / codes).toBeLessThan(0.0008);
});

test('wrong codes are counted over all addresses, over HTTP and sockets alike', async () => {
  const spread = await Promise.all(times(100, (at) => join('222222', `198.51.100.${at}`)));
  expect(plain(spread)).toBe(100);
  const same = await Promise.all(times(100, () => join('222223', '203.0.113.7')));
  expect(plain(same), 'what all may guess is used up, and only what an address may is left').toBeLessThan(10 + slack);

  const socket = (): RawSocket =>
    new RawSocket(`ws://127.0.0.1:${server.running.port}/sync/222224/control`, { token: makeToken() });
  const closes = await Promise.all(times(60, () => socket().closed()));
  expect(closes.filter((code) => code === 4404).length).toBeLessThan(10 + slack);
});

test('a network that takes as many addresses as it likes counts as one', async () => {
  const guesses = times(300, (at) => join('222222', `2001:db8:0:1::${(at + 1).toString(16)}`));
  expect(plain(await Promise.all(guesses))).toBeLessThan(codeLimits.all.burst + codeLimits.address.burst + slack);
});

test('a venue is not held up by guessers elsewhere, and may mistype', async () => {
  const { code } = await server.makeSession();
  const flood = times(300, (at) => join('222222', `198.51.100.${at % 20}`));
  expect(await Promise.all(times(200, () => join(code, '192.0.2.1')))).toEqual(times(200, () => '201'));
  expect(await Promise.all(times(10, () => join('222223', '192.0.2.1')))).toEqual(times(10, () => 'session_not_found'));
  await Promise.all(flood);
});

test('a venue with a guesser in it is slowed down and never locked out', async () => {
  const { code } = await server.makeSession();
  await Promise.all(times(120, () => join('222222', '192.0.2.1')));
  const flood = times(100, () => join('222222', '192.0.2.1'));
  expect(await Promise.all(times(60, () => join(code, '192.0.2.1')))).toEqual(times(60, () => '201'));
  expect(await Promise.all(flood)).toContain('too_many_wrong_codes');
  expect(await join(code, '192.0.2.1')).toBe('201');
  const asked = times(40, () => server.ask('/api/sessions/222222', { headers: from('192.0.2.1') }));
  const refused = (await Promise.all(asked)).find(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toBe('5');
});

test('an address made up in a header makes nobody another, where no proxy is trusted', async () => {
  await server.restart({ TRUST_PROXY: '' });
  const answers = await Promise.all(times(200, (at) => join('222222', `198.51.100.${at}`)));
  expect(plain(answers)).toBeLessThan(codeLimits.all.burst + codeLimits.address.burst + slack);
});
