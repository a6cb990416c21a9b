import { kinds } from '../activities/index.ts';
import { sampleAnswers, samplePeople } from '../activities/sample-answers.ts';
import { type ActivityModel, type ActivityResult, type ActivitySample, tallyRound } from '../session/activity.ts';
import { type ActivityControl, type Control, type ControlChange, readControl } from '../session/control.ts';
import { type DeckOutline, findActivity, type Place } from '../session/deck.ts';
import type { Answered } from '../session/fold.ts';
import type { ScreenLanguage } from '../session/language.ts';
import { goTo } from '../session/steering.ts';
import type { ShownSession } from './shown-session.ts';

/** How a kind makes answers up and tallies them. */
interface SampleKind {
  readonly model: ActivityModel;
  readonly sample: ActivitySample;
}

async function loadKind(name: string): Promise<[string, SampleKind]> {
  const [model, sample] = await Promise.all([kinds[name]!.model(), kinds[name]!.sample()]);
  return [name, { model: model.default, sample: sample.default }];
}

async function loadKinds({ activities }: DeckOutline): Promise<Map<string, SampleKind>> {
  const names = new Set(activities.map(({ kind }) => kind));
  return new Map(await Promise.all(Array.from(names, loadKind)));
}

/**
 * A session that is in this browser alone, to prepare with: whoever opens it steers it, by the same keys and the same
 * steps, and a made-up room has always answered. Dispatches `change`.
 */
export class SampleSession extends EventTarget implements ShownSession {
  readonly deck: DeckOutline;
  readonly sample = true;
  readonly session = undefined;
  readonly here = 0;
  readonly connection = 'connected';
  readonly steers = true;
  #kinds: ReadonlyMap<string, SampleKind>;
  #entries = new Map<string, unknown>();
  #control: Control;
  #results = new Map<string, ActivityResult>();

  private constructor(deck: DeckOutline, loaded: ReadonlyMap<string, SampleKind>) {
    super();
    this.deck = deck;
    this.#kinds = loaded;
    this.#control = readControl(this.#entries, deck);
  }

  /** Opens it at a slide, or at the first one. */
  static async open(deck: DeckOutline, slide: string): Promise<SampleSession> {
    const session = new SampleSession(deck, await loadKinds(deck));
    session.steer((outline, control) => goTo(outline, control, { id: slide, step: 0 }));
    return session;
  }

  get place(): Place {
    return this.#control.slide;
  }

  get screen(): ScreenLanguage {
    return this.#control.screen;
  }

  steer(decide: (deck: DeckOutline, control: Control) => readonly ControlChange[]): void {
    for (const [key, value] of decide(this.deck, this.#control)) this.#entries.set(key, value);
    this.#control = readControl(this.#entries, this.deck);
    this.dispatchEvent(new Event('change'));
  }

  activity(id: string): ActivityControl | undefined {
    return this.#control.activities[id];
  }

  /** The same object for the same result: it is drawn once. */
  result(id: string): ActivityResult | undefined {
    const { shown, round, item } = this.activity(id) ?? {};
    const definition = findActivity(this.deck, id);
    const kind = this.#kinds.get(definition?.kind ?? '');
    if (!shown || round === undefined || !definition || !kind) return undefined;
    const key = `${id}/${round}/${item ?? ''}`;
    const known = this.#results.get(key);
    if (known) return known;
    const answers = sampleAnswers(definition, kind.sample, round);
    const result = tallyRound(kind.model, definition, answers, { round, ...(item !== undefined && { item }) });
    this.#results.set(key, result);
    return result;
  }

  answered(id: string): Answered | undefined {
    const activity = this.activity(id);
    return activity && { round: activity.round, count: samplePeople, of: samplePeople };
  }
}
