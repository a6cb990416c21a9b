import type { DeckOutline } from '../../session/deck.ts';
import { readSetup } from '../../session/setup.ts';
import { getSession } from '../../sync/api.ts';
import { changeSession, getSetup } from '../../sync/steering-api.ts';
import { ApiProblem } from '../../sync/problem.ts';
import { fetchWholeDeck } from '../../ui/whole-deck.ts';
import { finished, finishedTitle, type Preparation } from './draft.ts';

/** Under which name this browser keeps what has not been saved. */
export const draftKey = (code: string): string => `prepare/${code}`;

export interface Loaded {
  readonly deck: DeckOutline;
  readonly saved: Preparation;
}

/** Why something could not be saved, by the key of its words. */
export type Refusal = 'network' | 'storage' | 'signedOut' | 'title' | 'cards' | 'other';

function refusalOf(problem: unknown): Refusal {
  if (!(problem instanceof ApiProblem)) throw problem;
  if (problem.code === 'network') return 'network';
  if (problem.code === 'storage_unavailable') return 'storage';
  if (problem.code === 'title_invalid') return 'title';
  return problem.status === 401 || problem.status === 403 ? 'signedOut' : 'other';
}

/** The deck, and how the session is set up now. */
export async function load(code: string): Promise<Loaded | 'failed'> {
  try {
    const [deck, { title }, draft] = await Promise.all([fetchWholeDeck(), getSession(code), getSetup(code)]);
    return { deck, saved: { title, draft } };
  } catch {
    return 'failed';
  }
}

/** Saves the work, and gives it as it is kept. */
export async function save(code: string, deck: DeckOutline, work: Preparation): Promise<Preparation | Refusal> {
  const setup = finished(deck, work.draft);
  const read = readSetup(setup);
  if ('wrong' in read) return read.wrong === 'cards' ? 'cards' : 'other';
  try {
    await changeSession(code, { title: finishedTitle(work.title), setup });
    const [{ title }, draft] = await Promise.all([getSession(code), getSetup(code)]);
    return { title, draft };
  } catch (problem) {
    return refusalOf(problem);
  }
}
