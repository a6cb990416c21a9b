import { expect, test } from 'vitest';
import { back, next } from '../session/steering.ts';
import { readDeck } from '../slides/read.ts';
import { SampleSession } from './sample-session.ts';

const deck = await readDeck(new URL('../../slides', import.meta.url).pathname);

test('it opens where it is asked to, or at the first slide', async () => {
  expect((await SampleSession.open(deck, 'arnstein')).place).toEqual({ id: 'arnstein', step: 0 });
  expect((await SampleSession.open(deck, 'nowhere')).place).toEqual({ id: deck.slides[0]!.id, step: 0 });
});

test('Next goes through the whole deck, and Back to its beginning', async () => {
  const session = await SampleSession.open(deck, '');
  const stops = deck.slides.reduce((sum, slide) => sum + slide.stops, 0);
  for (let step = 1; step < stops; step += 1) session.steer(next);
  expect(session.place).toEqual({ id: deck.slides.at(-1)!.id, step: deck.slides.at(-1)!.stops - 1 });
  for (let step = 1; step < stops; step += 1) session.steer(back);
  expect(session.place).toEqual({ id: deck.slides[0]!.id, step: 0 });
});

test('a made-up room has answered; its result comes with Next, always the same one', async () => {
  const session = await SampleSession.open(deck, 'arnstein');
  expect(session.answered('arnstein')).toEqual({ round: 1, count: 24, of: 24 });
  expect(session.result('arnstein')).toBeUndefined();
  session.steer(next);
  const result = session.result('arnstein');
  expect(result).toMatchObject({ round: 1, count: 24 });
  expect(session.result('arnstein')).toBe(result);
  const other = await SampleSession.open(deck, 'arnstein');
  other.steer(next);
  expect(other.result('arnstein')).toEqual(result);
});
