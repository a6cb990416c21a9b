import type { ActivityRows } from '../../session/activity.ts';

const found = import.meta.glob<ActivityRows>('../../activities/*/rows.ts', { import: 'default' });

/** How these kinds say their answers in words. */
export async function loadRows(kinds: readonly string[]): Promise<ReadonlyMap<string, ActivityRows>> {
  const loaded = kinds.map(async (kind) => [kind, await found[`../../activities/${kind}/rows.ts`]!()] as const);
  return new Map(await Promise.all(loaded));
}
