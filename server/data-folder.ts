import { join } from 'node:path';

/** The database in a data folder. */
export const databaseIn = (folder: string): string => join(folder, 'cydweithdy.sqlite');

/** Where a data folder has its backups. */
export const backupsIn = (folder: string): string => join(folder, 'backups');
