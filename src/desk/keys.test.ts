import { expect, test } from 'vitest';
import { moveOf, type Pressed } from './keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  repeat: false,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

test.each(['ArrowRight', 'PageDown', ' '])('%o goes on', (key) => {
  expect(moveOf(press(key), 'free')).toBe('next');
});

test.each(['ArrowLeft', 'PageUp'])('%o goes back', (key) => {
  expect(moveOf(press(key), 'free')).toBe('back');
});

test('a text box and a choice keep their own keys', () => {
  for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ']) {
    expect(moveOf(press(key), 'typing')).toBeUndefined();
  }
});

test('the space bar presses the button that has the focus, and the clicker still works there', () => {
  expect(moveOf(press(' '), 'pressing')).toBeUndefined();
  expect(moveOf(press('PageDown'), 'pressing')).toBe('next');
});

test('a key held down moves once, and keys of the browser are left alone', () => {
  expect(moveOf(press('ArrowRight', { repeat: true }), 'free')).toBeUndefined();
  expect(moveOf(press('ArrowLeft', { altKey: true }), 'free')).toBeUndefined();
  expect(moveOf(press('PageDown', { ctrlKey: true }), 'free')).toBeUndefined();
  expect(moveOf(press('Enter'), 'free')).toBeUndefined();
});
