import type { ActivityControl } from '../session/control.ts';
import type { ActivityDefinition, SlideOutline } from '../session/deck.ts';
import type { DerivedView } from '../sync/derived.ts';

/** What the phone knows of the deck. */
export interface KnownDeck {
  readonly slides: readonly SlideOutline[];
  readonly activities: readonly ActivityDefinition[];
  readonly version?: number | undefined;
}

/** An activity that has begun, as it stands. */
export interface ShownActivity {
  readonly definition: ActivityDefinition;
  readonly control: ActivityControl;
}

/** What the phone shows while its participant takes part. */
export type Scene =
  | ({ readonly kind: 'activity' } & ShownActivity)
  /** Something is on the screen; `slide` is undefined where the deck is not known yet. */
  | { readonly kind: 'watch'; readonly slide: SlideOutline | undefined; readonly first: boolean }
  | { readonly kind: 'ended' };

/**
 * The activity of the slide on the screen once it has begun; else another that is open, since a facilitator may open
 * any from the desk; else the slide. A standing activity, which is always open, is on the phone with its own slide alone.
 */
export function sceneOf(view: DerivedView, deck: KnownDeck): Scene {
  if (view.session?.state === 'ended') return { kind: 'ended' };
  const at = deck.slides.findIndex(({ id }) => id === view.slide?.id);
  const slide = deck.slides[at];
  const begun = deck.activities.filter(({ id }) => view.activities[id] !== undefined);
  const definition =
    begun.find(({ id }) => id === slide?.activity) ??
    begun.find(({ id, standing }) => !standing && view.activities[id]!.open);
  if (definition) return { kind: 'activity', definition, control: view.activities[definition.id]! };
  return { kind: 'watch', slide, first: at === 0 };
}

/** The activity that is there from beginning to end, beside whatever else is on the phone. */
export function standingActivity(view: DerivedView, deck: KnownDeck): ShownActivity | undefined {
  const definition = deck.activities.find(({ id, standing }) => standing && view.activities[id]);
  return definition && { definition, control: view.activities[definition.id]! };
}

/** Whether the session has another version of its deck, or a slide or an open activity that is not in this one. */
export function isOutdated(view: DerivedView, deck: KnownDeck): boolean {
  const version = view.session?.deck;
  if (view.ready && version !== undefined && deck.version !== undefined && version !== deck.version) return true;
  const slideKnown = view.slide === undefined || deck.slides.some(({ id }) => id === view.slide?.id);
  const activityKnown = (id: string): boolean => deck.activities.some((activity) => activity.id === id);
  const allKnown = Object.entries(view.activities).every(([id, { open }]) => !open || activityKnown(id));
  return view.ready && !(slideKnown && allKnown);
}

/** The activity that comes next, to be fetched before it is needed. */
export function nextActivity(view: DerivedView, deck: KnownDeck): ActivityDefinition | undefined {
  const at = deck.slides.findIndex(({ id }) => id === view.slide?.id);
  const slide = deck.slides.slice(Math.max(at, 0)).find(({ activity }) => activity !== undefined);
  return deck.activities.find(({ id }) => id === slide?.activity);
}

/** A name for what is shown: the same until something else is. */
export function sceneName(scene: Scene, following: boolean): string {
  if (scene.kind === 'activity') return `activity ${scene.definition.id}/${scene.control.round}`;
  return scene.kind === 'watch' ? `slide ${scene.slide?.id ?? ''} ${following}` : scene.kind;
}
