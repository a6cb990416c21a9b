import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ownDeck, readSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

test('nothing need be set', () => {
  expect(readSettings({})).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataDir: resolve('data'),
    publicUrl: undefined,
    trainerKey: undefined,
    retentionDays: 30,
    trustProxy: false,
    logLevel: 'warn',
    deckDir: ownDeck,
  });
});

test('an empty setting counts as not set', () => {
  expect(readSettings({ PORT: '', PUBLIC_URL: ' ', DATABASE_URL: '' })).toEqual(readSettings({}));
});

test('every setting is read', () => {
  const settings = readSettings({
    PORT: '0',
    HOST: '::1',
    DATA_DIR: 'somewhere',
    PUBLIC_URL: 'https://gweithdai.example.org',
    TRAINER_KEY: 'open-sesame',
    RETENTION_DAYS: '7',
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, fd00::/8',
    LOG_LEVEL: 'info',
    DECK_DIR: 'my-deck',
  });
  expect(settings).toEqual({
    port: 0,
    host: '::1',
    dataDir: resolve('somewhere'),
    publicUrl: 'https://gweithdai.example.org/',
    trainerKey: 'open-sesame',
    retentionDays: 7,
    trustProxy: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
    logLevel: 'info',
    deckDir: join(resolve('my-deck')),
  });
});

test.each([
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['HOST', 'not a host'],
  ['PUBLIC_URL', 'example.org'],
  ['PUBLIC_URL', 'ftp://example.org'],
  ['PUBLIC_URL', 'https://example.org/below'],
  ['PUBLIC_URL', 'https://example.org/?key=1'],
  ['PUBLIC_URL', 'https://user:word@example.org'],
  ['RETENTION_DAYS', '0'],
  ['RETENTION_DAYS', 'for ever'],
  ['TRUST_PROXY', 'perhaps'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', '10.0.0.999'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in one line that names it and says what is allowed', (name, value) => {
  const reading = (): unknown => readSettings({ [name]: value });
  expect(reading).toThrow(StartProblem);
  expect(reading).toThrow(new RegExp(`^${name} is set to ".*"; it must be .+\\.$`));
});

test('a trainer key with a space is refused without showing it', () => {
  expect(() => readSettings({ TRAINER_KEY: 'open sesame' })).toThrow(/^TRAINER_KEY must be (?!.*sesame).+\.$/);
});

test('DATABASE_URL is refused as long as it is not built', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://db' })).toThrow(/^DATABASE_URL is set, but .+\.$/);
});
