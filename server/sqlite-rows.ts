import type { Answer, AnswerValue } from '../src/session/answers.ts';
import { isLanguage, type PartlyBilingual } from '../src/session/language.ts';
import type { Row } from './sqlite-connection.ts';
import type {
  FacilitatorRole,
  SessionSettings,
  StoredFacilitator,
  StoredParticipant,
  StoredReportLink,
  StoredSession,
} from './store.ts';

/** What the rows of each table mean. */

export const readSession = (row: Row): StoredSession => ({
  code: row.code as string,
  title: JSON.parse(row.title as string) as PartlyBilingual,
  created: row.created as string,
  ...(JSON.parse(row.details as string) as Omit<SessionSettings, 'title'>),
});

/** What is said of a session, as its two columns hold it. */
export const settingsColumns = (settings: SessionSettings): [title: string, details: string] => {
  const { title, presenter, organisation, contact, setup } = settings;
  return [JSON.stringify(title), JSON.stringify({ presenter, organisation, contact, setup })];
};

export const readParticipant = (row: Row): StoredParticipant => ({
  id: row.id as string,
  hash: row.hash as string,
  language: isLanguage(row.language) ? row.language : null,
  ...(row.proxy === 1 && { proxy: true }),
});

export const readFacilitator = (row: Row): StoredFacilitator => ({
  hash: row.hash as string,
  revoked: row.revoked === 1,
  role: row.role as FacilitatorRole,
  label: row.label as string,
  since: row.since as string | null,
  signIn: row.sign_in as string | null,
});

export const readReportLink = (row: Row): StoredReportLink => ({
  id: row.id as string,
  hash: row.hash as string,
  created: row.created as string,
});

export const readAnswerRow = (row: Row): Answer => ({
  participant: row.participant as string,
  activity: row.activity as string,
  round: row.round as number,
  item: row.item as string,
  value: JSON.parse(row.value as string) as AnswerValue,
  at: row.at as string,
  late: row.late === 1,
});
