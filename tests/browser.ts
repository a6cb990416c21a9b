import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const present = (): string | undefined =>
  [...systemBrowsers, chromium.executablePath()].find((path) => existsSync(path));

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * The Chromium that the browser tests use: the system's if there is one, else Playwright's, else Debian's package
 * where this runs as root. Throws, saying what to do, where none can be had.
 */
export function findBrowser(): string {
  const found = present();
  if (found) return found;
  console.log('No Chromium here yet: installing the one that Playwright brings.');
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  if (!present() && isRootOnDebian()) {
    console.log('That did not work: installing Debian’s package.');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    run('apt-get', 'install', '-y', '-qq', 'chromium');
  }
  const installed = present();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium and it could not be installed. Install it (Debian or Ubuntu: "sudo apt-get install chromium"; ' +
      'macOS or Windows: Google Chrome), or let "npx playwright install chromium" reach the network, and run "npm test" again.',
  );
}
