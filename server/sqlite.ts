import type { DatabaseSync } from 'node:sqlite';
import type { Answer, AnswerValue } from '../src/session/answers.ts';
import type { SessionAbout, SessionDetails } from '../src/session/details.ts';
import { isLanguage, type PartlyBilingual } from '../src/session/language.ts';
import { openDatabase } from './sqlite-schema.ts';
import type {
  AnswerChange,
  Group,
  Sheet,
  SignIn,
  Store,
  StoredFacilitator,
  StoredParticipant,
  StoredSession,
} from './store.ts';

type Row = Record<string, unknown>;

type SqlValue = string | number | null | Uint8Array;

const readSession = (row: Row): StoredSession => ({
  code: row.code as string,
  title: JSON.parse(row.title as string) as PartlyBilingual,
  created: row.created as string,
  ...(JSON.parse(row.details as string) as SessionDetails),
});

/** What is said of a session, as its two columns hold it. */
const aboutColumns = ({ title, presenter, organisation, contact }: SessionAbout): [title: string, details: string] => [
  JSON.stringify(title),
  JSON.stringify({ presenter, organisation, contact }),
];

const readParticipant = (row: Row): StoredParticipant => ({
  id: row.id as string,
  hash: row.hash as string,
  language: isLanguage(row.language) ? row.language : null,
  ...(row.proxy === 1 && { proxy: true }),
});

const readAnswerRow = (row: Row): Answer => ({
  participant: row.participant as string,
  activity: row.activity as string,
  round: row.round as number,
  item: row.item as string,
  value: JSON.parse(row.value as string) as AnswerValue,
  at: row.at as string,
  late: row.late === 1,
});

/** Opens the store in one SQLite file; see `openDatabase` for what it refuses. */
export async function openStore(file: string): Promise<Store> {
  const database = await openDatabase(file);
  return new SqliteStore(database);
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async createSession(session: StoredSession, facilitator: string): Promise<void> {
    const { code, created } = session;
    this.#transaction(() => {
      const insert = 'INSERT INTO sessions (code, title, details, created) VALUES (?, ?, ?, ?)';
      this.#run(insert, code, ...aboutColumns(session), created);
      this.#run('INSERT INTO facilitators (code, hash) VALUES (?, ?)', code, facilitator);
    });
  }

  async session(code: string): Promise<StoredSession | undefined> {
    const row = this.#get('SELECT * FROM sessions WHERE code = ?', code);
    return row && readSession(row);
  }

  async describeSession(code: string, about: SessionAbout): Promise<void> {
    this.#run('UPDATE sessions SET title = ?, details = ? WHERE code = ?', ...aboutColumns(about), code);
  }

  async sessions(): Promise<readonly (StoredSession & { readonly participants: number })[]> {
    const rows = this.#all(`
      SELECT *, (SELECT count(*) FROM participants WHERE participants.code = sessions.code) AS participants
      FROM sessions ORDER BY created DESC, rowid DESC`);
    return rows.map((row) => Object.assign(readSession(row), { participants: row.participants as number }));
  }

  async eraseSession(code: string): Promise<void> {
    this.#run('DELETE FROM sessions WHERE code = ?', code);
    // Rewritten without gaps: what a page held before its rows were moved would else stay in it.
    this.#database.exec('VACUUM');
    const checkpoint = this.#get('PRAGMA wal_checkpoint(TRUNCATE)');
    if (checkpoint?.busy !== 0) throw new Error('The log of the database could not be emptied');
  }

  async addParticipant(code: string, { id, hash, language, proxy = false }: StoredParticipant): Promise<void> {
    const insert = 'INSERT INTO participants (code, id, hash, language, proxy) VALUES (?, ?, ?, ?, ?)';
    this.#run(insert, code, id, hash, language, Number(proxy));
  }

  async participant(code: string, id: string): Promise<StoredParticipant | undefined> {
    const row = this.#get('SELECT * FROM participants WHERE code = ? AND id = ?', code, id);
    return row && readParticipant(row);
  }

  async participants(code: string): Promise<readonly StoredParticipant[]> {
    return this.#all('SELECT * FROM participants WHERE code = ? ORDER BY rowid', code).map(readParticipant);
  }

  async setLanguage(code: string, participant: string, language: string): Promise<void> {
    this.#run('UPDATE participants SET language = ? WHERE code = ? AND id = ?', language, code, participant);
  }

  async addFacilitator(code: string, hash: string): Promise<void> {
    this.#run('INSERT OR IGNORE INTO facilitators (code, hash) VALUES (?, ?)', code, hash);
  }

  async facilitator(code: string, hash: string): Promise<StoredFacilitator | undefined> {
    const row = this.#get('SELECT * FROM facilitators WHERE code = ? AND hash = ?', code, hash);
    return row && { hash, revoked: row.revoked === 1 };
  }

  async revokeFacilitator(code: string, hash: string): Promise<void> {
    this.#run('UPDATE facilitators SET revoked = 1 WHERE code = ? AND hash = ?', code, hash);
  }

  async addSignIn({ hash, role, code, expires }: SignIn): Promise<void> {
    this.#run('INSERT INTO sign_ins (hash, role, code, expires) VALUES (?, ?, ?, ?)', hash, role, code, expires);
  }

  async signIn(hash: string, now: string): Promise<SignIn | undefined> {
    const row = this.#get('SELECT * FROM sign_ins WHERE hash = ? AND expires > ?', hash, now);
    // Whoever is signed in can read while the disk is full.
    if (!row) this.#run('DELETE FROM sign_ins WHERE expires <= ?', now);
    return row as SignIn | undefined;
  }

  async removeSignIn(hash: string): Promise<void> {
    this.#run('DELETE FROM sign_ins WHERE hash = ?', hash);
  }

  async sheet(code: string, name: string): Promise<Uint8Array | undefined> {
    const row = this.#get('SELECT state FROM sheets WHERE code = ? AND name = ?', code, name);
    return row?.state as Uint8Array | undefined;
  }

  async sheets(code: string): Promise<readonly Sheet[]> {
    const rows = this.#all('SELECT name, state FROM sheets WHERE code = ? ORDER BY name', code);
    return rows.map(({ name, state }) => ({ code, name: name as string, state: state as Uint8Array }));
  }

  async answers(code: string): Promise<readonly Answer[]> {
    const order = 'at, participant, activity, round, item, late';
    return this.#all(`SELECT * FROM answers WHERE code = ? ORDER BY ${order}`, code).map(readAnswerRow);
  }

  async commit({ sheets, answers }: Group): Promise<void> {
    this.#transaction(() => {
      // Of a session that has just been erased nothing is written again.
      const exists = new Map<string, boolean>();
      const kept = ({ code }: { readonly code: string }): boolean => {
        if (!exists.has(code)) exists.set(code, this.#get('SELECT 1 FROM sessions WHERE code = ?', code) !== undefined);
        return exists.get(code)!;
      };
      for (const { code, name, state } of sheets.filter(kept)) {
        this.#run('INSERT OR REPLACE INTO sheets (code, name, state) VALUES (?, ?, ?)', code, name, state);
      }
      for (const change of answers.filter(kept)) this.#putAnswers(change);
    });
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #putAnswers({ code, participant, activity, round, item, onTime, late }: AnswerChange): void {
    const key = [code, participant, activity, round, item];
    for (const [isLate, answer] of [onTime, late].entries()) {
      if (answer) {
        const insert =
          'INSERT OR REPLACE INTO answers (code, participant, activity, round, item, late, value, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
        this.#run(insert, ...key, isLate, JSON.stringify(answer.value), answer.at);
      } else {
        const where = 'code = ? AND participant = ? AND activity = ? AND round = ? AND item = ? AND late = ?';
        this.#run(`DELETE FROM answers WHERE ${where}`, ...key, isLate);
      }
    }
  }

  #transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #prepare(sql: string): ReturnType<DatabaseSync['prepare']> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #run(sql: string, ...values: SqlValue[]): void {
    this.#prepare(sql).run(...values);
  }

  #get(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  #all(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepare(sql).all(...values);
  }
}
