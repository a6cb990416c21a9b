import { expect, test } from 'vitest';
import { deck } from '../session/fixture.ts';
import { type DerivedView } from '../sync/derived.ts';
import { nothingYet } from '../sync/derived-view.ts';
import { isOutdated, nextActivity, sceneOf } from './scene.ts';

const at = (id: string, activities: DerivedView['activities'] = {}): DerivedView => ({
  ...nothingYet,
  ready: true,
  slide: { id, step: 0 },
  activities,
});

const open = { open: true, shown: false, round: 1 };
const closed = { open: false, shown: true, round: 1 };

test('the activity of the slide is shown from when it has begun, open or closed', () => {
  expect(sceneOf(at('voting'), deck)).toMatchObject({ kind: 'watch', slide: { id: 'voting' } });
  expect(sceneOf(at('voting', { vote: open }), deck)).toMatchObject({ kind: 'activity', definition: { id: 'vote' } });
  expect(sceneOf(at('voting', { vote: closed }), deck)).toMatchObject({ kind: 'activity', control: closed });
});

test('another activity is shown only while it is open', () => {
  expect(sceneOf(at('points', { vote: open }), deck)).toMatchObject({ kind: 'activity', definition: { id: 'vote' } });
  expect(sceneOf(at('points', { vote: closed }), deck)).toMatchObject({ kind: 'watch', slide: { id: 'points' } });
  expect(sceneOf(at('placing', { vote: open, cards: closed }), deck)).toMatchObject({ definition: { id: 'cards' } });
});

test('a standing activity is shown with its own slide alone', () => {
  const questions = { ...deck.activities[0]!, id: 'questions', standing: true } as const;
  const asking = { ...deck.slides[0]!, id: 'asking', activity: 'questions' };
  const always = { slides: [...deck.slides, asking], activities: [questions, ...deck.activities] };
  expect(sceneOf(at('points', { questions: open }), always)).toMatchObject({ kind: 'watch', slide: { id: 'points' } });
  expect(sceneOf(at('points', { questions: open, vote: open }), always)).toMatchObject({ definition: { id: 'vote' } });
  expect(sceneOf(at('asking', { questions: open }), always)).toMatchObject({ definition: { id: 'questions' } });
});

test('before the deck is known there is only the screen to watch', () => {
  const nothing = { slides: [], activities: [] };
  expect(sceneOf(at('voting', { vote: open }), nothing)).toEqual({ kind: 'watch', slide: undefined, first: false });
  expect(isOutdated(at('voting'), nothing)).toBe(true);
});

test('a deck that lacks the slide or the open activity is outdated', () => {
  expect(isOutdated(at('points', { vote: closed }), deck)).toBe(false);
  expect(isOutdated(at('new-slide'), deck)).toBe(true);
  expect(isOutdated(at('points', { novel: open }), deck)).toBe(true);
});

test('a deck of another version than the session’s is outdated', () => {
  const view = at('points');
  const session = (version: number) => ({ ...view, session: { ...view.session!, deck: version } });
  expect(isOutdated(session(1), { ...deck, version: 1 })).toBe(false);
  expect(isOutdated(session(2), { ...deck, version: 1 })).toBe(true);
  expect(isOutdated(session(2), { slides: deck.slides, activities: deck.activities })).toBe(false);
});

test('the next activity is known ahead of its slide', () => {
  expect(nextActivity(at('title'), deck)?.id).toBe('vote');
  expect(nextActivity(at('voting'), deck)?.id).toBe('vote');
  expect(nextActivity(at('points'), deck)?.id).toBe('cards');
  expect(nextActivity(at('close'), deck)).toBeUndefined();
});
