import { kinds } from '../activities/index.ts';
import { sampleAnswers, samplePeople } from '../activities/sample-answers.ts';
import type { ActivityModel, ActivitySample } from '../session/activity.ts';
import {
  type ActivityControl,
  type Control,
  type ControlChange,
  type Overlay,
  readControl,
} from '../session/control.ts';
import { type Answer, formatKey } from '../session/answers.ts';
import { type DeckOutline, findActivity, type Place } from '../session/deck.ts';
import type { Answered } from '../session/fold.ts';
import type { ScreenLanguage } from '../session/language.ts';
import { type WholeResult, wholeResult } from '../session/results.ts';
import { goTo } from '../session/steering.ts';
import { sortTexts } from '../session/texts.ts';
import type { PublicText } from '../session/writing.ts';
import type { ShownSession } from './shown-session.ts';

/** How a kind makes answers up and tallies them. */
interface SampleKind {
  readonly model: ActivityModel;
  readonly sample: ActivitySample;
}

/** What a made-up room comes to. */
interface Made {
  readonly result: WholeResult;
  readonly texts: readonly PublicText[];
}

/** What a text that others answer to calls itself, so that made-up answers find it. */
const ownName = /^[0-9a-f]{16}$/;

const sampleName = (answer: Answer) => ({
  id: ownName.test(answer.item) ? answer.item : `${answer.participant}/${formatKey(answer)}`,
  version: '',
});

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
  #results = new Map<string, Made>();

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

  readonly timer = undefined;
  readonly ahead = 0;

  get overlay(): Overlay | undefined {
    return this.#control.overlay;
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

  result(id: string): WholeResult | undefined {
    return this.activity(id)?.shown ? this.#make(id)?.result : undefined;
  }

  texts(id: string): readonly PublicText[] {
    return this.#make(id)?.texts ?? [];
  }

  answered(id: string): Answered | undefined {
    const activity = this.activity(id);
    return activity && { round: activity.round, count: samplePeople, of: samplePeople };
  }

  /** The same objects for the same activity: they are drawn once. */
  #make(id: string): Made | undefined {
    const control = this.activity(id);
    const definition = findActivity(this.deck, id);
    const kind = this.#kinds.get(definition?.kind ?? '');
    if (!control || !definition || !kind) return undefined;
    const key = JSON.stringify([id, control]);
    const known = this.#results.get(key);
    if (known) return known;
    const { model, sample } = kind;
    const rounds = Array.from({ length: control.round }, (_, index) => index + 1);
    const answers = rounds.flatMap((round) => sampleAnswers(definition, sample, round));
    const about = { model, definition, control, answers };
    const everything = { ...control, release: 'at once' } as const;
    const { room, released, sameAs } = sortTexts({ ...about, control: everything, marks: new Map(), name: sampleName });
    const context = { item: control.item, released, sameAs, texts: room };
    const made = { result: wholeResult({ ...about, hands: [], context, groups: undefined }), texts: room };
    this.#results.set(key, made);
    return made;
  }
}
