import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/** `npm test`: the pages are built, then every test runs; the first part that fails ends it. */
const parts: readonly [name: string, script: string, ...args: string[]][] = [
  ['build', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['unit and sync tests', 'node_modules/vitest/vitest.mjs', 'run'],
  ['browser tests', 'node_modules/@playwright/test/cli.js', 'test'],
];

try {
  process.env.CHROMIUM = findBrowser();
} catch (problem) {
  console.error((problem as Error).message);
  process.exit(1);
}

for (const [name, script, ...args] of parts) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(status ?? 1);
  }
}
