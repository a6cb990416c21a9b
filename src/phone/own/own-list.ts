import type { ActivityRows } from '../../session/activity.ts';
import { isUnsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { isLanguage, type Language } from '../../session/language.ts';
import type { ExportRow } from '../../sync/api.ts';
import { ownWords } from './words.ts';

/** One answer, in words. */
interface OwnEntry {
  /** What was asked; empty where the answer stands for itself. */
  readonly label: string;
  readonly said: string;
  /** What they wrote that `said` does not hold, as they wrote it. */
  readonly written: readonly string[];
  readonly lang?: Language;
}

/** What somebody answered in one round of one activity. */
export interface OwnActivity {
  readonly title: string;
  readonly entries: readonly OwnEntry[];
}

/** The fields of an answer that people write themselves. */
const written = ['text', 'name', 'role', 'place', 'view', 'organisation', 'statement', 'by', 'with'] as const;

function entryOf(row: ExportRow, definition: ActivityDefinition, rows: ActivityRows, language: Language): OwnEntry {
  const t = ownWords(language);
  const value = row.value!;
  const label = definition.items.find(({ id }) => id === row.item)?.label[language] ?? '';
  const said = isUnsure(value) ? t('unsure') : rows.describe(value, row.item, definition)[language];
  const texts = written.map((field) => value[field]).filter((text): text is string => typeof text === 'string');
  return {
    label,
    said: row.late && !row.counted ? t('late', { said }) : said,
    written: texts.filter((text) => !said.includes(text)),
    ...(isLanguage(value.lang) && { lang: value.lang }),
  };
}

/**
 * Everything that somebody has answered, in the deck's order. Of an answer and a late one in its place the late one is
 * theirs; what they withdrew is left out.
 */
export function ownList(
  rows: readonly ExportRow[],
  activities: readonly ActivityDefinition[],
  kinds: ReadonlyMap<string, ActivityRows>,
  language: Language,
): OwnActivity[] {
  const latest = new Map(rows.map((row) => [`${row.activity}/${row.round}/${row.item}`, row]));
  const answers = [...latest.values()].filter(({ value }) => value !== null);
  return activities.flatMap((definition) => {
    const words = kinds.get(definition.kind);
    const own = answers.filter(({ activity }) => activity === definition.id);
    if (!words) return [];
    return [...new Set(own.map(({ round }) => round))].map((round) => ({
      title: ownWords(language)(round > 1 ? 'round' : 'first', { title: definition.title[language], round }),
      entries: own.filter((row) => row.round === round).map((row) => entryOf(row, definition, words, language)),
    }));
  });
}

/** The same as plain text, to be kept. */
export function ownText(list: readonly OwnActivity[], heading: string): string {
  const parts = list.map(({ title, entries }) => {
    const lines = entries.map(({ label, said, written: texts }) =>
      [label, said, ...texts].filter(Boolean).join('\n  '),
    );
    return [title, ...lines.map((line) => `- ${line}`)].join('\n');
  });
  return `${[heading, ...parts].join('\n\n')}\n`;
}
