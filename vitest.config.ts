import { defineConfig } from 'vitest/config';

/** Whatever speaks the sync protocol through the fixtures, which must hold over both of its transports. */
const protocol = [
  'server/fan-out.test.ts',
  'server/limits.test.ts',
  'server/live.test.ts',
  'server/live-session.test.ts',
  'server/sockets.test.ts',
  'src/sync/ballot.test.ts',
  'src/sync/derived.test.ts',
  'tests/attacks/{bytes,crowds,honest,killers,overlaps,tokens,values}.test.ts',
  'tests/sync/convergence.test.ts',
];

export default defineConfig({
  test: {
    // Most tests wait for sockets and the disk, so two cores run more than one file at a time.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['src', 'server', 'tests/attacks', 'tests/faults', 'tests/sync'].map(
            (folder) => `${folder}/**/*.test.ts`,
          ),
        },
      },
      {
        extends: true,
        test: {
          name: 'long polls',
          include: protocol,
          env: { SYNC_OVER: 'long polls', MUTATIONS: '600', SILENT: '20' },
        },
      },
    ],
  },
});
