import type { ActivityModel } from '../session/activity.ts';

/** Each kind's element, and its model: all that a phone needs of it, which is why this is not the list of kinds. */
const views = import.meta.glob('../activities/*/phone.ts');
const models = import.meta.glob<ActivityModel>('../activities/*/model.ts', { import: 'default' });

function known<T>(found: Record<string, () => Promise<T>>, kind: string, file: string): Promise<T> {
  const load = found[`../activities/${kind}/${file}`];
  if (!load) throw new Error(`no such kind of activity: ${kind}`);
  return load();
}

/** Fetches a kind's element, so that it is there when it is needed. */
export async function loadKind(kind: string): Promise<void> {
  await known(views, kind, 'phone.ts');
}

export const loadModel = async (kind: string): Promise<ActivityModel> => known(models, kind, 'model.ts');
