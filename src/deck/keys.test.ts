import { expect, test } from 'vitest';
import { type Binding, bindings, commandFor, type Pressed } from './keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

const pressed = ({ keys, shift }: Binding): Pressed[] => keys.map((key) => press(key, { shiftKey: shift ?? false }));

test.each(['ArrowRight', ' ', 'PageDown', 'n', 'N'])('%o goes on', (key) => {
  expect(commandFor(press(key), true)).toBe('next');
});

test.each(['ArrowLeft', 'PageUp', 'p'])('%o goes back', (key) => {
  expect(commandFor(press(key), true)).toBe('back');
});

test('Shift turns the space bar round, and makes the arrows go by whole slides', () => {
  expect(commandFor(press(' ', { shiftKey: true }), true)).toBe('back');
  expect(commandFor(press('ArrowRight', { shiftKey: true }), true)).toBe('nextSlide');
  expect(commandFor(press('ArrowLeft', { shiftKey: true }), true)).toBe('backSlide');
});

test('the question mark asks for help on any keyboard, with Shift or without', () => {
  expect(commandFor(press('?', { shiftKey: true }), false)).toBe('help');
  expect(commandFor(press('?'), false)).toBe('help');
});

test('a key of the browser or the system is left alone', () => {
  expect(commandFor(press('l', { ctrlKey: true }), true)).toBeUndefined();
  expect(commandFor(press('ArrowLeft', { altKey: true }), true)).toBeUndefined();
  expect(commandFor(press('d', { metaKey: true }), true)).toBeUndefined();
});

test('a projector has no key that steers', () => {
  const steering = bindings.filter(({ projector }) => !projector);
  expect(steering.flatMap(pressed).filter((key) => commandFor(key, false) !== undefined)).toEqual([]);
});

test('no key has two meanings', () => {
  const all = bindings.flatMap(({ keys, shift }) => keys.map((key) => `${shift ? 'Shift ' : ''}${key}`));
  expect(new Set(all).size).toBe(all.length);
});
