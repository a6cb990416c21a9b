import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { isUnsure } from '../../session/answers.ts';
import { isLanguage } from '../../session/language.ts';
import { longLength, nameLength, text, writtenIn } from '../../session/text-value.ts';
import { checkinSettings, moreThanOne, offeredGroups } from './settings.ts';

/** The lines of a card, in the order in which they are asked for and read. */
export const lines = ['name', 'role', 'place', 'view'] as const;

export type Line = (typeof lines)[number];

export interface CheckinItemResult {
  /** People who said how they take part. */
  readonly count: number;
  /** People who said something else, or that they are not sure. */
  readonly unsaid: number;
  /** How many are in each group, by its id. */
  readonly groups: Readonly<Record<string, number>>;
}

export interface CheckinTally extends Tally {
  readonly items: Readonly<Record<string, CheckinItemResult>>;
}

const line = v.exactOptional(text(nameLength));

/** One answer to somebody's introduction; all of it can be left out, but not everything. */
const card = (groups: readonly string[]) =>
  v.pipe(
    v.strictObject({
      name: line,
      role: line,
      place: line,
      view: v.exactOptional(text(longLength)),
      group: v.exactOptional(v.picklist(groups)),
      lang: v.exactOptional(writtenIn),
    }),
    v.check(({ lang: _lang, ...said }) => Object.keys(said).length > 0),
  );

const checkin: ActivityModel = {
  kind: 'checkin',
  resultStops: () => [],
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const groups = checkinSettings(definition).groups.map(({ id }) => id);
    const read = v.safeParse(card(groups), value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers): CheckinTally {
    const { groups } = checkinSettings(definition);
    const results = definition.items.map(({ id }): [string, CheckinItemResult] => {
      const counts = new Map(groups.map((group) => [group.id, 0]));
      let unsaid = 0;
      for (const { item, value } of answers) {
        if (item !== id || value === null) continue;
        const group = isUnsure(value) ? undefined : (value.group as string | undefined);
        if (group === undefined) unsaid += 1;
        else counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const count = [...counts.values()].reduce((sum, n) => sum + n, 0);
      return [id, { count, unsaid, groups: Object.fromEntries(counts) }];
    });
    return { items: Object.fromEntries(results) };
  },
  writing: {
    read(value) {
      const words = lines.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]]] : []));
      if (words.length === 0) return undefined;
      return { words: Object.fromEntries(words), ...(isLanguage(value.lang) && { lang: value.lang }) };
    },
    release: 'each',
    listed: true,
  },
  choices: (definition) => offeredGroups(definition).map(({ id }) => ({ group: id })),
  groupLabels: (definition) =>
    Object.fromEntries(checkinSettings(definition).groups.map(({ id, label }) => [id, label])),
  group: ({ group }) => (typeof group === 'string' && group !== moreThanOne ? group : undefined),
};

export default checkin;
