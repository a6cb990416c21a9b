/** One long form: a test file, and what makes it long. */
export interface ProofCase {
  readonly name: string;
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Which of the runner's projects; all of its own unless told. */
  readonly project?: 'all' | 'long polls';
}

export interface Lengths {
  readonly seeds: number;
  readonly kills: number;
  readonly phones: number;
}

export const usual: Lengths = { seeds: 200, kills: 200, phones: 1000 };

/** What `npm run proof` runs, in this order. */
export const cases = ({ seeds, kills, phones }: Lengths): readonly ProofCase[] => [
  { name: `kill -9, ${kills} times`, file: 'tests/faults/kill.test.ts', env: { KILLS: String(kills) } },
  { name: `a restart with ${phones} phones`, file: 'tests/faults/restart.test.ts', env: { PHONES: String(phones) } },
  { name: '60,000 spoilt frames', file: 'tests/attacks/bytes.test.ts', env: { MUTATIONS: '60000' } },
  { name: '500 silent, 5,000 at once', file: 'tests/attacks/crowds.test.ts', env: { SILENT: '500', CROWD: '5000' } },
  { name: 'SIGTERM', file: 'tests/faults/stop.test.ts', env: {} },
  { name: 'a full disk', file: 'tests/faults/disk-full.test.ts', env: {} },
  { name: `convergence, ${seeds} seeds`, file: 'tests/sync/convergence.test.ts', env: { SEEDS: String(seeds) } },
];
