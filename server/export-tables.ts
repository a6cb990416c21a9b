import { kinds } from '../src/activities/index.ts';
import { isUnsure } from '../src/session/answers.ts';
import { type DeckOutline, findActivity } from '../src/session/deck.ts';
import type { Bilingual } from '../src/session/language.ts';
import type { SessionExport } from './export.ts';
import type { ExportRow } from './export-rows.ts';

export type Cell = string | number | boolean | Date;

interface Column<Row> {
  /** Shown in both languages, Welsh first. */
  readonly head: Bilingual;
  /** In characters, for a sheet. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

/** A table as the CSV and the spreadsheet show it. */
export interface Table {
  readonly name: Bilingual;
  readonly heads: readonly Bilingual[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

function makeTable<Row>(name: Bilingual, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    heads: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

const column = <Row>(cy: string, en: string, width: number, cell: (row: Row) => Cell): Column<Row> => ({
  head: { cy, en },
  width,
  cell,
});

const nothing: Bilingual = { cy: '', en: '' };

/** The words of a deck for what the rows of an export hold by id. */
export interface Wording {
  title(activity: string): Bilingual;
  label(activity: string, item: string): Bilingual;
  meaning(row: ExportRow): Bilingual;
}

/** Loads what is needed to say the answers to this deck in words. */
export async function deckWording(deck: DeckOutline): Promise<Wording> {
  const used = [...new Set(deck.activities.map(({ kind }) => kind))];
  const describers = new Map(
    await Promise.all(used.map(async (kind) => [kind, (await kinds[kind]!.rows()).default] as const)),
  );
  return {
    title: (activity) => findActivity(deck, activity)?.title ?? nothing,
    label(activity, item) {
      const { items = [], hidden = [] } = findActivity(deck, activity) ?? {};
      return [...items, ...hidden].find(({ id }) => id === item)?.label ?? nothing;
    },
    meaning({ activity, item, value }) {
      if (value === null) return { cy: 'Tynnwyd yn ôl', en: 'Withdrawn' };
      if (isUnsure(value)) return { cy: 'Ddim yn siŵr', en: 'Not sure' };
      const definition = findActivity(deck, activity);
      return (definition && describers.get(definition.kind)?.describe(value, item, definition)) ?? nothing;
    },
  };
}

/** Every answer, a row each. */
export function answersTable({ answers }: SessionExport, { title, label, meaning }: Wording): Table {
  return makeTable<ExportRow>(
    { cy: 'Atebion', en: 'Answers' },
    [
      column('Cyfranogwr', 'Participant', 24, (row) => row.participant),
      column('Gweithgaredd', 'Activity', 16, (row) => row.activity),
      column('Gweithgaredd (Cymraeg)', 'Activity (Welsh)', 32, (row) => title(row.activity).cy),
      column('Gweithgaredd (Saesneg)', 'Activity (English)', 32, (row) => title(row.activity).en),
      column('Rownd', 'Round', 10, (row) => row.round),
      column('Eitem', 'Item', 16, (row) => row.item),
      column('Eitem (Cymraeg)', 'Item (Welsh)', 40, (row) => label(row.activity, row.item).cy),
      column('Eitem (Saesneg)', 'Item (English)', 40, (row) => label(row.activity, row.item).en),
      column('Gwerth (JSON)', 'Value (JSON)', 24, (row) => JSON.stringify(row.value)),
      column('Ystyr (Cymraeg)', 'Meaning (Welsh)', 28, (row) => meaning(row).cy),
      column('Ystyr (Saesneg)', 'Meaning (English)', 28, (row) => meaning(row).en),
      column('Amser (UTC)', 'Time (UTC)', 22, (row) => new Date(row.at)),
      column('Hwyr', 'Late', 10, (row) => row.late),
      column('Ffynhonnell', 'Source', 16, (row) => row.source),
      column('Nifer', 'Count', 10, (row) => row.count ?? ''),
      column('Yn cyfrif', 'Counted', 10, (row) => row.counted ?? ''),
    ],
    answers,
  );
}

/** What each activity came to, a row for each figure. */
export function totalsTable({ activities }: SessionExport, { label }: Wording): Table {
  const rows = activities.flatMap((activity) => activity.totals.map((total) => ({ activity, total })));
  return makeTable<(typeof rows)[number]>(
    { cy: 'Cyfansymiau', en: 'Totals' },
    [
      column('Gweithgaredd', 'Activity', 16, ({ activity }) => activity.id),
      column('Gweithgaredd (Cymraeg)', 'Activity (Welsh)', 32, ({ activity }) => activity.title.cy),
      column('Gweithgaredd (Saesneg)', 'Activity (English)', 32, ({ activity }) => activity.title.en),
      column('Rownd', 'Round', 10, ({ total }) => total.round),
      column('Eitem', 'Item', 16, ({ total }) => total.item),
      column('Eitem (Cymraeg)', 'Item (Welsh)', 40, ({ activity, total }) => label(activity.id, total.item).cy),
      column('Eitem (Saesneg)', 'Item (English)', 40, ({ activity, total }) => label(activity.id, total.item).en),
      column('Ateb (Cymraeg)', 'Answer (Welsh)', 28, ({ total }) => total.label.cy),
      column('Ateb (Saesneg)', 'Answer (English)', 28, ({ total }) => total.label.en),
      column('Nifer', 'Count', 10, ({ total }) => total.count),
    ],
    rows,
  );
}

/** The session itself, a row for each fact. */
export function sessionTable({ session }: SessionExport): Table {
  const states = {
    open: { cy: 'Ar agor', en: 'Open' },
    locked: { cy: 'Wedi’i chloi', en: 'Locked' },
    ended: { cy: 'Wedi dod i ben', en: 'Ended' },
  } as const satisfies Record<typeof session.state, Bilingual>;
  const { code, title, presenter, organisation, contact, date, created, state, participants, exported } = session;
  const facts: readonly (readonly [Bilingual, Cell])[] = [
    [{ cy: 'Cod', en: 'Code' }, code],
    [{ cy: 'Teitl (Cymraeg)', en: 'Title (Welsh)' }, title.cy ?? ''],
    [{ cy: 'Teitl (Saesneg)', en: 'Title (English)' }, title.en ?? ''],
    [{ cy: 'Cyflwynydd', en: 'Presenter' }, presenter ?? ''],
    [{ cy: 'Sefydliad (Cymraeg)', en: 'Organisation (Welsh)' }, organisation?.cy ?? ''],
    [{ cy: 'Sefydliad (Saesneg)', en: 'Organisation (English)' }, organisation?.en ?? ''],
    [{ cy: 'Cyfeiriad cyswllt', en: 'Contact address' }, contact?.address ?? ''],
    [{ cy: 'Cyfrif cymdeithasol', en: 'Social account' }, contact?.handle ?? ''],
    [{ cy: 'Dyddiad', en: 'Date' }, date ?? ''],
    [{ cy: 'Crëwyd (UTC)', en: 'Created (UTC)' }, new Date(created)],
    [{ cy: 'Cyflwr', en: 'State' }, bilingualText(states[state])],
    [{ cy: 'Cyfranogwyr', en: 'Participants' }, participants],
    [{ cy: 'Allforiwyd (UTC)', en: 'Exported (UTC)' }, new Date(exported)],
  ];
  return makeTable<(typeof facts)[number]>(
    { cy: 'Sesiwn', en: 'Session' },
    [column('Maes', 'Field', 34, ([name]) => bilingualText(name)), column('Gwerth', 'Value', 48, ([, value]) => value)],
    facts,
  );
}

/** Both languages in one cell, Welsh first. */
export const bilingualText = ({ cy, en }: Bilingual): string => `${cy} / ${en}`;
