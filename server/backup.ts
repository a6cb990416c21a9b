import { Backups } from './backups.ts';
import { backupsIn, databaseIn } from './data-folder.ts';
import { readSettings } from './settings.ts';

/** `npm run backup`: copies the database, whether a server uses it or not, and says where the copy is. */
try {
  const { dataDir } = readSettings(process.env);
  const backups = new Backups({ file: databaseIn(dataDir), folder: backupsIn(dataDir), now: () => new Date() });
  process.stdout.write(`${await backups.make()}\n`);
} catch (problem) {
  process.stderr.write(`${(problem as Error).message}\n`);
  process.exitCode = 1;
}
