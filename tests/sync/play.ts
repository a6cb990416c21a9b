import type { Answer } from '../../src/session/answers.ts';
import { formatKey } from '../../src/session/answers.ts';
import { type Control, type ControlChange, readControl } from '../../src/session/control.ts';
import type { ActivityDefinition, DeckOutline, SlideOutline } from '../../src/session/deck.ts';
import { askAgain, back, goTo, next, openActivity, showResult, skip } from '../../src/session/steering.ts';
import type { TestClient } from '../fixtures/sync-client.ts';
import type { Random } from './random.ts';

/** A participant: one ballot, open in one tab or two. */
export class Participant {
  readonly id: string;
  readonly open: (document: string) => TestClient;
  readonly tabs: TestClient[];

  constructor(id: string, open: (document: string) => TestClient) {
    this.id = id;
    this.open = open;
    this.tabs = [open(`ballot/${id}`)];
  }

  openTab(): void {
    if (this.tabs.length < 2) this.tabs.push(this.open(`ballot/${this.id}`));
  }
}

/** A facilitator who presses keys at random, as the desk and the deck would. */
export class Facilitator {
  readonly control: TestClient;
  #deck: DeckOutline;
  #random: Random;

  constructor(control: TestClient, deck: DeckOutline, random: Random) {
    this.control = control;
    this.#deck = deck;
    this.#random = random;
  }

  get decided(): Control {
    return readControl(this.control.map.entries(), this.#deck);
  }

  press(): void {
    const control = this.decided;
    const begun = Object.keys(control.activities);
    const some = begun.length > 0 ? this.#random.pick(begun) : undefined;
    const deck = this.#deck;
    const voting = votingSlides(deck);
    const again = (): ControlChange[] =>
      goTo(deck, control, { id: this.#random.pick(voting).id, step: this.#random.below(3) });
    const changes = this.#random.pick([
      () => next(deck, control),
      () => next(deck, control),
      () => back(deck, control),
      () => skip(deck, control, this.#random.pick([1, -1])),
      again,
      again,
      () => (some === undefined ? [] : askAgain(deck, control, some)),
      () => (some === undefined ? [] : openActivity(control, some)),
      () => (some === undefined ? [] : showResult(control, some)),
    ])();
    this.#write(changes);
  }

  goTo(slide: string): void {
    this.#write(goTo(this.#deck, this.decided, { id: slide, step: 0 }));
  }

  #write(changes: readonly ControlChange[]): void {
    this.control.doc.transact(() => {
      for (const [key, value] of changes) this.control.map.set(key, value);
    });
  }
}

/** Kinds whose items are all the deck's own, with values that nobody needs to release. */
const played: ReadonlySet<string> = new Set(['ladder', 'quadrants', 'ratings', 'guess', 'steps']);

/** The slides on which there is something to play. */
export const votingSlides = ({ slides, activities }: DeckOutline): SlideOutline[] =>
  slides.filter(({ activity }) => activities.some(({ id, kind }) => id === activity && played.has(kind)));

function someValue({ kind }: ActivityDefinition, random: Random): Answer['value'] {
  if (random.chance(0.1)) return null;
  if (random.chance(0.1)) return { unsure: true };
  if (kind === 'ladder') return { rung: 1 + random.below(9) };
  if (kind === 'ratings') return { score: 1 + random.below(6) };
  if (kind === 'guess') return { change: random.below(400) - 150 };
  if (kind === 'steps' || random.chance(0.5))
    return { domain: random.pick(['simple', 'complicated', 'complex', 'crisis', 'nonsense']) };
  return { x: random.fraction() * 1.1, y: random.fraction() };
}

/** Answers something that has begun, in this round or an earlier one, now and then with a value that is no answer. */
export function answer(tab: TestClient, decided: Control, deck: DeckOutline, random: Random): void {
  const begun = deck.activities.filter(({ id, kind }) => decided.activities[id] && played.has(kind));
  if (begun.length === 0) return;
  const definition = random.pick(begun);
  const rounds = decided.activities[definition.id]!.round;
  const round = random.chance(0.9) ? rounds : 1 + random.below(rounds);
  const key = formatKey({ activity: definition.id, round, item: random.pick(definition.items).id });
  tab.map.set(key, someValue(definition, random));
}

/** Whether a value of this play's making is surely an answer: a rung above a ladder and a point off the grid are none. */
export function isAnswer(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const { rung, score, change, domain, x, unsure } = value as Record<string, unknown>;
  if (rung !== undefined) return (rung as number) <= 7;
  if (score !== undefined) return (score as number) <= 5;
  if (change !== undefined) return Math.abs((change as number) - 50) <= 150;
  if (x !== undefined) return (x as number) <= 1;
  return unsure === true || domain !== 'nonsense';
}
