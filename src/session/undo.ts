import { type ActivityControl, activityKey, type Control, type ControlChange, handsKey } from './control.ts';

/** What facilitators have written under a key; `null` for nothing, which is also how a key is emptied. */
function entryAt(control: Control, key: string): unknown {
  const [kind, ...rest] = key.split('/');
  const id = rest.join('/');
  switch (kind) {
    case 'activity':
      return control.activities[id] ?? null;
    case 'text':
      return control.texts.get(id) ?? null;
    case 'released':
      return control.released.get(id) ?? null;
    case 'spent':
      return control.spent.get(id) ?? null;
    case 'hands': {
      const found = control.hands.find((hands) => handsKey(hands) === key);
      return found ? { counts: found.counts, at: found.at } : null;
    }
    default:
      return (control as unknown as Readonly<Record<string, unknown>>)[key] ?? null;
  }
}

/** The fields of an object in an order of their own, since it says nothing in which they were written. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

/** Puts back those fields of an activity that were changed and that nobody has changed since. */
function fieldsBack(before: ActivityControl, written: ActivityControl, now: ActivityControl): ActivityControl {
  const fields = new Set([...Object.keys(before), ...Object.keys(written)] as (keyof ActivityControl)[]);
  const back: Record<string, unknown> = { ...now };
  for (const field of fields) {
    if (same(before[field], written[field]) || !same(now[field], written[field])) continue;
    if (before[field] === undefined) delete back[field];
    else back[field] = before[field];
  }
  return back as unknown as ActivityControl;
}

/**
 * What takes changes back: `before` is the control to which they were made, `now` the one from which they are taken.
 * Whatever anybody has decided since stays as it is.
 */
export function takeBack(before: Control, changes: readonly ControlChange[], now: Control): ControlChange[] {
  const back: ControlChange[] = [];
  for (const [key, written] of changes) {
    const [was, is] = [entryAt(before, key), entryAt(now, key)];
    if (key.startsWith('activity/') && was !== null && is !== null) {
      const fields = fieldsBack(was as ActivityControl, written as ActivityControl, is as ActivityControl);
      if (!same(fields, is)) back.push([key, fields]);
    } else if (same(is, written) && !same(is, was)) back.push([key, was]);
  }
  return back;
}

/** Takes back that a round was cleared. Once somebody has answered the new one it goes on, and the old one counts again. */
export function unclear(
  { before, changes, now }: { before: Control; changes: readonly ControlChange[]; now: Control },
  id: string,
  answered: number,
): ControlChange[] {
  const [was, is] = [before.activities[id], now.activities[id]];
  if (answered === 0 || !was || !is) return takeBack(before, changes, now);
  const { cleared = [], ...rest } = is;
  const left = cleared.filter((round) => round !== was.round);
  if (left.length === cleared.length) return [];
  return [[activityKey(id), { ...rest, ...(left.length > 0 && { cleared: left }) }]];
}
