import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

/** "Cydw" in ASCII: says whose database it is. */
const applicationId = 0x43796477;

const version = 4;

/** What makes a database of one version into one of the next, from version 1. */
const migrations = [
  `ALTER TABLE sessions ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
   ALTER TABLE participants ADD COLUMN proxy INTEGER NOT NULL DEFAULT 0;`,
  `ALTER TABLE sessions ADD COLUMN used TEXT NOT NULL DEFAULT '';
   UPDATE sessions SET used = max(created, coalesce((SELECT max(at) FROM answers WHERE code = sessions.code), created));
   CREATE TABLE warnings (
     code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, day TEXT NOT NULL, PRIMARY KEY (code, day)
   ) STRICT;
   ALTER TABLE facilitators ADD COLUMN label TEXT NOT NULL DEFAULT '';
   ALTER TABLE facilitators ADD COLUMN since TEXT;
   ALTER TABLE facilitators ADD COLUMN role TEXT NOT NULL DEFAULT 'program';
   ALTER TABLE facilitators ADD COLUMN sign_in TEXT;`,
  `CREATE TABLE report_links (
     code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, id TEXT NOT NULL, hash TEXT NOT NULL,
     created TEXT NOT NULL, PRIMARY KEY (code, id)
   ) STRICT;`,
] as const;

const tables = `
CREATE TABLE sessions (
  code TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  created TEXT NOT NULL,
  details TEXT NOT NULL DEFAULT '{}',
  used TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE warnings (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  day TEXT NOT NULL,
  PRIMARY KEY (code, day)
) STRICT;
CREATE TABLE facilitators (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  hash TEXT NOT NULL,
  revoked INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL DEFAULT '',
  since TEXT,
  role TEXT NOT NULL DEFAULT 'program',
  sign_in TEXT,
  PRIMARY KEY (code, hash)
) STRICT;
CREATE TABLE participants (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  language TEXT,
  proxy INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (code, id)
) STRICT;
CREATE TABLE sheets (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  name TEXT NOT NULL,
  state BLOB NOT NULL,
  PRIMARY KEY (code, name)
) STRICT;
CREATE TABLE answers (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  participant TEXT NOT NULL,
  activity TEXT NOT NULL,
  round INTEGER NOT NULL,
  item TEXT NOT NULL,
  late INTEGER NOT NULL,
  value TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (code, participant, activity, round, item, late)
) STRICT;
CREATE TABLE sign_ins (
  hash TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  code TEXT REFERENCES sessions ON DELETE CASCADE,
  expires TEXT NOT NULL
) STRICT;
CREATE TABLE report_links (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  created TEXT NOT NULL,
  PRIMARY KEY (code, id)
) STRICT;
CREATE INDEX sign_ins_by_session ON sign_ins (code);
`;

/** Made under another name and then moved: a file that is there is whole, so an empty one is never ours. */
async function create(file: string): Promise<void> {
  const blank = `${file}.new`;
  await rm(blank, { force: true });
  await writeFile(blank, '', { mode: 0o600 });
  const database = new DatabaseSync(blank);
  try {
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`);
    database.exec(tables);
  } finally {
    database.close();
  }
  await rename(blank, file);
}

const pragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** Throws where a database is damaged, or not ours. */
export function checkDatabase(database: DatabaseSync): void {
  if (pragma(database, 'application_id') !== applicationId) throw new Error('it belongs to another program');
  const found = pragma(database, 'user_version');
  if (typeof found !== 'number' || found < 1 || found > version)
    throw new Error(`it is of version ${String(found)}, and this program knows versions 1 to ${version}`);
  const health = pragma(database, 'quick_check(1)');
  if (health !== 'ok') throw new Error(`it is damaged: ${String(health)}`);
}

/** Brings a database of an earlier version up to this one, all of it or nothing. */
function migrate(database: DatabaseSync): void {
  const found = pragma(database, 'user_version') as number;
  if (found === version) return;
  database.exec(`BEGIN IMMEDIATE; ${migrations.slice(found - 1).join('')} PRAGMA user_version = ${version}; COMMIT;`);
}

/**
 * Opens the database, or makes it where there is none. Throws, naming the file, where it is damaged or not ours:
 * nothing is ever written over it.
 */
export async function openDatabase(file: string): Promise<DatabaseSync> {
  let database: DatabaseSync | undefined;
  try {
    if (!existsSync(file)) await create(file);
    database = new DatabaseSync(file, { timeout: 500 });
    checkDatabase(database);
    migrate(database);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY',
    );
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw new Error(`Cannot use the database ${file}: ${(error as Error).message}`, { cause: error });
  }
}
