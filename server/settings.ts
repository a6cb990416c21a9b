import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** Whose `X-Forwarded-…` headers are believed: nobody's, everybody's, or those of proxies at these addresses. */
export type TrustProxy = boolean | string[];

/** The environment, read and checked. */
export interface Settings {
  /** 0 asks for any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where people reach the server, with a slash at its end; undefined for this machine's own addresses. */
  readonly publicUrl: string | undefined;
  readonly trainerKey: string | undefined;
  readonly retentionDays: number;
  readonly trustProxy: TrustProxy;
  readonly logLevel: LogLevel;
  /** The folder of the deck, absolute. */
  readonly deckDir: string;
}

/** The deck that comes with the project. */
export const ownDeck = resolve(import.meta.dirname, '../slides');

type Environment = Readonly<Record<string, string | undefined>>;

const refuse = (name: string, value: string, allowed: string): never => {
  throw new StartProblem(`${name} is set to ${JSON.stringify(value)}; it must be ${allowed}.`);
};

function readWhole(name: string, value: string | undefined, from: number, to: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  const allowed = /^\d+$/.test(value) && number >= from && number <= to;
  return allowed ? number : refuse(name, value, `a whole number from ${from} to ${to}`);
}

function readHost(value: string | undefined): string {
  if (value === undefined) return '0.0.0.0';
  return /^[\w.:%-]+$/.test(value) ? value : refuse('HOST', value, 'an IP address or a host name');
}

function readPublicUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  return plain
    ? url.href
    : refuse('PUBLIC_URL', value, 'an http or https address without a path, like https://example.org');
}

function readTrainerKey(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(value)) return value;
  throw new StartProblem('TRAINER_KEY must be 1 to 200 letters, digits or signs of ASCII, without spaces.');
}

/** An IP address, alone or with the length of its network's prefix. */
function isNetwork(text: string): boolean {
  const [address, prefix, ...rest] = text.split('/');
  const family = isIP(address!);
  const fits = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
  return family !== 0 && fits && rest.length === 0;
}

function readTrustProxy(value: string | undefined): TrustProxy {
  if (value === undefined || value === 'false' || value === '0') return false;
  if (value === 'true' || value === '1') return true;
  const addresses = value.split(',').map((part) => part.trim());
  return addresses.every(isNetwork)
    ? addresses
    : refuse('TRUST_PROXY', value, 'true, false, or the addresses of your proxies with commas between');
}

function readLogLevel(value: string | undefined): LogLevel {
  if (value === undefined) return 'warn';
  const level = logLevels.find((known) => known === value);
  return level ?? refuse('LOG_LEVEL', value, `one of ${logLevels.join(', ')}`);
}

/** Reads the settings; an empty one counts as not set. Throws `StartProblem` at the first bad one. */
export function readSettings(environment: Environment): Settings {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  if (read('DATABASE_URL')) {
    throw new StartProblem(
      'DATABASE_URL is set, but PostgreSQL is not built yet: unset it to use the embedded SQLite.',
    );
  }
  return {
    port: readWhole('PORT', read('PORT'), 0, 65535, 8080),
    host: readHost(read('HOST')),
    dataDir: resolve(read('DATA_DIR') ?? 'data'),
    publicUrl: readPublicUrl(read('PUBLIC_URL')),
    trainerKey: readTrainerKey(read('TRAINER_KEY')),
    retentionDays: readWhole('RETENTION_DAYS', read('RETENTION_DAYS'), 1, 36500, 30),
    trustProxy: readTrustProxy(read('TRUST_PROXY')),
    logLevel: readLogLevel(read('LOG_LEVEL')),
    deckDir: resolve(read('DECK_DIR') ?? ownDeck),
  };
}
