import type { Answer } from '../src/session/answers.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import {
  readAnswerRow,
  readFacilitator,
  readParticipant,
  readReportLink,
  readSession,
  settingsColumns,
} from './sqlite-rows.ts';
import { openDatabase } from './sqlite-schema.ts';
import type {
  AnswerChange,
  Group,
  NewFacilitator,
  SessionSettings,
  SessionUse,
  Sheet,
  SignIn,
  Store,
  StoredFacilitator,
  StoredParticipant,
  StoredReportLink,
  StoredSession,
} from './store.ts';

/** Opens the store in one SQLite file; see `openDatabase` for what it refuses. */
export async function openStore(file: string): Promise<Store> {
  return new SqliteStore(new SqliteConnection(await openDatabase(file)));
}

class SqliteStore implements Store {
  readonly #sql: SqliteConnection;

  constructor(sql: SqliteConnection) {
    this.#sql = sql;
  }

  async createSession(session: StoredSession, facilitator: NewFacilitator): Promise<void> {
    const { code, created } = session;
    this.#sql.transaction(() => {
      const insert = 'INSERT INTO sessions (code, title, details, created, used) VALUES (?, ?, ?, ?, ?)';
      this.#sql.run(insert, code, ...settingsColumns(session), created, created);
      this.#putFacilitator(code, facilitator);
    });
  }

  async session(code: string): Promise<StoredSession | undefined> {
    const row = this.#sql.get('SELECT * FROM sessions WHERE code = ?', code);
    return row && readSession(row);
  }

  async describeSession(code: string, settings: SessionSettings): Promise<void> {
    this.#sql.run('UPDATE sessions SET title = ?, details = ? WHERE code = ?', ...settingsColumns(settings), code);
  }

  async sessions(): Promise<readonly (StoredSession & { readonly participants: number })[]> {
    const rows = this.#sql.all(`
      SELECT *, (SELECT count(*) FROM participants WHERE participants.code = sessions.code) AS participants
      FROM sessions ORDER BY created DESC, rowid DESC`);
    return rows.map((row) => Object.assign(readSession(row), { participants: row.participants as number }));
  }

  async eraseSession(code: string): Promise<void> {
    this.#sql.run('DELETE FROM sessions WHERE code = ?', code);
    this.#sql.overwrite();
  }

  async useSession(code: string, at: string): Promise<void> {
    this.#sql.transaction(() => {
      this.#sql.run('UPDATE sessions SET used = ? WHERE code = ?', at, code);
      this.#sql.run('DELETE FROM warnings WHERE code = ?', code);
    });
  }

  async warn(code: string, day: string): Promise<void> {
    this.#sql.run('INSERT OR IGNORE INTO warnings (code, day) VALUES (?, ?)', code, day);
  }

  async uses(of?: string): Promise<readonly SessionUse[]> {
    const select = 'SELECT code, used FROM sessions';
    const rows = of === undefined ? this.#sql.all(select) : this.#sql.all(`${select} WHERE code = ?`, of);
    return rows.map(({ code, used }) => ({
      code: code as string,
      used: used as string,
      warned: this.#sql
        .all('SELECT day FROM warnings WHERE code = ? ORDER BY day', code as string)
        .map(({ day }) => day as string),
    }));
  }

  async addParticipant(code: string, participant: StoredParticipant): Promise<void> {
    const { id, hash, language, proxy = false } = participant;
    const insert = 'INSERT INTO participants (code, id, hash, language, proxy) VALUES (?, ?, ?, ?, ?)';
    this.#sql.run(insert, code, id, hash, language, Number(proxy));
  }

  async eraseParticipants(people: readonly { readonly code: string; readonly participant: string }[]): Promise<void> {
    this.#sql.transaction(() => {
      for (const { code, participant } of people) {
        this.#sql.run('DELETE FROM answers WHERE code = ? AND participant = ?', code, participant);
        this.#sql.run('DELETE FROM sheets WHERE code = ? AND name = ?', code, `ballot/${participant}`);
        this.#sql.run('DELETE FROM participants WHERE code = ? AND id = ?', code, participant);
      }
    });
    this.#sql.overwrite();
  }

  async participant(code: string, id: string): Promise<StoredParticipant | undefined> {
    const row = this.#sql.get('SELECT * FROM participants WHERE code = ? AND id = ?', code, id);
    return row && readParticipant(row);
  }

  async participants(code: string): Promise<readonly StoredParticipant[]> {
    return this.#sql.all('SELECT * FROM participants WHERE code = ? ORDER BY rowid', code).map(readParticipant);
  }

  async setLanguage(code: string, participant: string, language: string): Promise<void> {
    this.#sql.run('UPDATE participants SET language = ? WHERE code = ? AND id = ?', language, code, participant);
  }

  async addFacilitator(code: string, facilitator: NewFacilitator): Promise<void> {
    this.#putFacilitator(code, facilitator);
  }

  async facilitator(code: string, hash: string): Promise<StoredFacilitator | undefined> {
    const row = this.#sql.get('SELECT * FROM facilitators WHERE code = ? AND hash = ?', code, hash);
    return row && readFacilitator(row);
  }

  async facilitators(code: string): Promise<readonly StoredFacilitator[]> {
    const select = 'SELECT * FROM facilitators WHERE code = ? AND revoked = 0 ORDER BY since, rowid';
    return this.#sql.all(select, code).map(readFacilitator);
  }

  async tokens(signIn?: string): Promise<readonly { readonly code: string; readonly hash: string }[]> {
    const select = 'SELECT code, hash FROM facilitators WHERE revoked = 0';
    const rows = signIn === undefined ? this.#sql.all(select) : this.#sql.all(`${select} AND sign_in = ?`, signIn);
    return rows.map(({ code, hash }) => ({ code: code as string, hash: hash as string }));
  }

  async revokeFacilitator(code: string, hash: string): Promise<void> {
    this.#sql.run('UPDATE facilitators SET revoked = 1 WHERE code = ? AND hash = ?', code, hash);
  }

  async addReportLink(code: string, { id, hash, created }: StoredReportLink): Promise<void> {
    this.#sql.run('INSERT INTO report_links (code, id, hash, created) VALUES (?, ?, ?, ?)', code, id, hash, created);
  }

  async reportLinks(code: string): Promise<readonly StoredReportLink[]> {
    const select = 'SELECT id, hash, created FROM report_links WHERE code = ? ORDER BY created, rowid';
    return this.#sql.all(select, code).map(readReportLink);
  }

  async removeReportLink(code: string, id: string): Promise<void> {
    this.#sql.run('DELETE FROM report_links WHERE code = ? AND id = ?', code, id);
  }

  async addSignIn({ hash, role, code, expires }: SignIn): Promise<void> {
    this.#sql.run('INSERT INTO sign_ins (hash, role, code, expires) VALUES (?, ?, ?, ?)', hash, role, code, expires);
  }

  async signIn(hash: string, now: string): Promise<SignIn | undefined> {
    const row = this.#sql.get('SELECT * FROM sign_ins WHERE hash = ? AND expires > ?', hash, now);
    // Whoever is signed in can read while the disk is full.
    if (!row) this.#sql.run('DELETE FROM sign_ins WHERE expires <= ?', now);
    return row as SignIn | undefined;
  }

  async removeSignIn(hash: string): Promise<void> {
    this.#sql.run('DELETE FROM sign_ins WHERE hash = ?', hash);
  }

  async removeSignIns(): Promise<void> {
    this.#sql.run('DELETE FROM sign_ins');
  }

  async sheet(code: string, name: string): Promise<Uint8Array | undefined> {
    const row = this.#sql.get('SELECT state FROM sheets WHERE code = ? AND name = ?', code, name);
    return row?.state as Uint8Array | undefined;
  }

  async sheets(code: string): Promise<readonly Sheet[]> {
    const rows = this.#sql.all('SELECT name, state FROM sheets WHERE code = ? ORDER BY name', code);
    return rows.map(({ name, state }) => ({ code, name: name as string, state: state as Uint8Array }));
  }

  async answers(code: string): Promise<readonly Answer[]> {
    const order = 'at, participant, activity, round, item, late';
    return this.#sql.all(`SELECT * FROM answers WHERE code = ? ORDER BY ${order}`, code).map(readAnswerRow);
  }

  async commit({ sheets, answers }: Group): Promise<void> {
    this.#sql.transaction(() => {
      // Of a session that has just been erased nothing is written again.
      const exists = new Map<string, boolean>();
      const kept = ({ code }: { readonly code: string }): boolean => {
        if (!exists.has(code))
          exists.set(code, this.#sql.get('SELECT 1 FROM sessions WHERE code = ?', code) !== undefined);
        return exists.get(code)!;
      };
      for (const { code, name, state } of sheets.filter(kept)) {
        this.#sql.run('INSERT OR REPLACE INTO sheets (code, name, state) VALUES (?, ?, ?)', code, name, state);
      }
      for (const change of answers.filter(kept)) this.#putAnswers(change);
    });
  }

  async close(): Promise<void> {
    this.#sql.close();
  }

  #putFacilitator(code: string, facilitator: NewFacilitator): void {
    const nothingNoted = { role: 'program', label: '', since: null, signIn: null } as const;
    const noted = typeof facilitator === 'string' ? { hash: facilitator, ...nothingNoted } : facilitator;
    const { hash, role, label, since, signIn } = noted;
    const insert =
      'INSERT OR IGNORE INTO facilitators (code, hash, role, label, since, sign_in) VALUES (?, ?, ?, ?, ?, ?)';
    this.#sql.run(insert, code, hash, role, label, since, signIn);
  }

  #putAnswers({ code, participant, activity, round, item, onTime, late }: AnswerChange): void {
    const key = [code, participant, activity, round, item];
    for (const [isLate, answer] of [onTime, late].entries()) {
      if (answer) {
        const insert =
          'INSERT OR REPLACE INTO answers (code, participant, activity, round, item, late, value, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
        this.#sql.run(insert, ...key, isLate, JSON.stringify(answer.value), answer.at);
      } else {
        const where = 'code = ? AND participant = ? AND activity = ? AND round = ? AND item = ? AND late = ?';
        this.#sql.run(`DELETE FROM answers WHERE ${where}`, ...key, isLate);
      }
    }
  }
}
