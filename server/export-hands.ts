import type { ActivityModel } from '../src/session/activity.ts';
import type { Hands } from '../src/session/control.ts';
import type { ActivityDefinition } from '../src/session/deck.ts';
import type { ExportRow } from './export-rows.ts';

/** Who stands in an export for people whose hands were counted. */
const nobodyInParticular = 'hands';

/** The rows of the hands that were counted for an activity: one for each choice that anybody showed a hand for. */
export function handRows(model: ActivityModel, definition: ActivityDefinition, hands: readonly Hands[]): ExportRow[] {
  return hands.flatMap(({ activity, round, item, counts, at }) => {
    if (activity !== definition.id) return [];
    const choices = model.choices?.(definition, item) ?? [];
    return counts.flatMap((count, choice): ExportRow[] => {
      const value = choices[choice];
      if (value === undefined || count === 0) return [];
      const who = { participant: nobodyInParticular, activity, round, item };
      return [{ ...who, value, at, late: false, source: 'hands', count }];
    });
  });
}
