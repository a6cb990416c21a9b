import * as v from 'valibot';
import type { ActivityModel, Tally, TallyContext } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { wordLength, written } from '../../session/text-value.ts';
import { sameness, trimmed, type Written } from './spelling.ts';

export type { WordsSettings } from './settings.ts';

/** A word of the cloud. */
export interface CloudWord extends Written {
  /** How many people have written it. */
  readonly count: number;
}

export interface WordsTally extends Tally {
  readonly items: Readonly<Record<string, { readonly count: number; readonly unsure: number }>>;
  /** What the room may read: the most written first, then the first written; at most `mostCloudWords`. */
  readonly words: readonly CloudWord[];
  /** How many more different words there are. */
  readonly others: number;
}

/** The most words that a result lists. */
export const mostCloudWords = 80;

const schema = written(wordLength);

/** All that was written which says the same. */
interface Gathered {
  readonly key: string;
  readonly lang: Written['lang'];
  readonly people: Set<string>;
  readonly spellings: Map<string, number>;
  /** When it was written first. */
  first: string;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The spelling that is used most; of those used as often, the first by its letters. */
function spelled(spellings: ReadonlyMap<string, number>): string {
  const [most] = [...spellings].sort(([a, uses], [b, others]) => others - uses || before(a, b));
  return most![0];
}

/** What an answer says in the cloud, where the room may read it. */
function said(answer: Answer, { released, sameAs }: TallyContext): Written | undefined {
  const { value } = answer;
  if (value === null || isUnsure(value) || released(answer) === undefined) return undefined;
  const same = sameAs(answer);
  const written = value as unknown as Written;
  return same ? { text: same.words.text ?? written.text, lang: same.lang ?? written.lang } : written;
}

function gather(answers: readonly Answer[], context: TallyContext): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const answer of answers) {
    const { participant, at } = answer;
    const word = said(answer, context);
    if (!word) continue;
    const key = sameness(word);
    const known = found.get(key) ?? { key, lang: word.lang, people: new Set(), spellings: new Map(), first: at };
    const spelling = trimmed(word.text);
    known.people.add(participant);
    known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
    if (at < known.first) known.first = at;
    found.set(key, known);
  }
  return [...found.values()];
}

const words: ActivityModel = {
  kind: 'words',
  resultStops: () => [],
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(schema, value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers, context): WordsTally {
    const items = Object.fromEntries(definition.items.map(({ id }) => [id, { count: 0, unsure: 0 }]));
    for (const { item, value } of answers) if (items[item]) items[item][isUnsure(value) ? 'unsure' : 'count'] += 1;
    const gathered = gather(answers, context).sort(
      (a, b) => b.people.size - a.people.size || before(a.first, b.first) || before(a.key, b.key),
    );
    return {
      items,
      words: gathered
        .slice(0, mostCloudWords)
        .map(({ spellings, lang, people }) => ({ text: spelled(spellings), lang, count: people.size })),
      others: Math.max(0, gathered.length - mostCloudWords),
    };
  },
  writing: {
    read(value) {
      if (isUnsure(value)) return undefined;
      const { text, lang } = value as unknown as Written;
      return { lang, words: { text } };
    },
    release: 'at once',
    listed: false,
  },
};

export default words;
