import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Bilingual } from '../../session/language.ts';
import { binStarts } from './bins.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { GuessTally } from './model.ts';

type Words = keyof typeof en.rows;

/** A change in words: `none`, or `up` or `down` with its size. */
function inWords(change: number, keys: { readonly up: Words; readonly down: Words; readonly none: Words }): Bilingual {
  const size = `${Math.abs(change)}`;
  const key = change === 0 ? keys.none : keys[change < 0 ? 'down' : 'up'];
  return { cy: cy.rows[key].replace('{{size}}', size), en: en.rows[key].replace('{{size}}', size) };
}

const exactly = { up: 'up', down: 'down', none: 'none' } as const;
const about = { up: 'aboutUp', down: 'aboutDown', none: 'aboutNone' } as const;

const unsure: Bilingual = { cy: cy.rows.unsure, en: en.rows.unsure };

const guessRows: ActivityRows = {
  describe: ({ change }) => inWords(change as number, exactly),
  totals(result, definition) {
    const { items } = result as ActivityResult & GuessTally;
    return definition.items.flatMap(({ id }) => [
      ...binStarts.map((start, index) => ({
        item: id,
        label: inWords(start, about),
        count: items[id]?.bins[index] ?? 0,
      })),
      { item: id, label: unsure, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default guessRows;
