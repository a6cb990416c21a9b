import { expect, test } from 'vitest';
import { commandOf, type Pressed } from './keys.ts';

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
  expect(commandOf(press(key), 'free')).toBe('next');
});

test.each(['ArrowLeft', 'PageUp'])('%o goes back', (key) => {
  expect(commandOf(press(key), 'free')).toBe('back');
});

test('a text box and a choice keep their own keys', () => {
  for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ']) {
    expect(commandOf(press(key), 'typing')).toBeUndefined();
  }
});

test('the space bar presses the button that has the focus, and the clicker still works there', () => {
  expect(commandOf(press(' '), 'pressing')).toBeUndefined();
  expect(commandOf(press('PageDown'), 'pressing')).toBe('next');
});

test('a key held down moves once, and keys of the browser are left alone', () => {
  expect(commandOf(press('ArrowRight', { repeat: true }), 'free')).toBeUndefined();
  expect(commandOf(press('ArrowLeft', { altKey: true }), 'free')).toBeUndefined();
  expect(commandOf(press('PageDown', { ctrlKey: true }), 'free')).toBeUndefined();
  expect(commandOf(press('Enter'), 'free')).toBeUndefined();
});

test('Z, or Control and Z, takes back what was decided last, but not what is being typed', () => {
  for (const pressed of [press('z'), press('Z', { ctrlKey: true }), press('z', { metaKey: true })]) {
    expect(commandOf(pressed, 'free')).toBe('undo');
    expect(commandOf(pressed, 'typing')).toBeUndefined();
  }
  expect(commandOf(press('z', { ctrlKey: true, shiftKey: true }), 'free')).toBeUndefined();
});

test('letters go to the words and the questions, unless they are turned off', () => {
  expect(commandOf(press('w'), 'pressing')).toBe('texts');
  expect(commandOf(press('q'), 'free')).toBe('questions');
  expect(commandOf(press('w'), 'free', false)).toBeUndefined();
  expect(commandOf(press('z', { ctrlKey: true }), 'free', false)).toBe('undo');
  expect(commandOf(press('ArrowRight'), 'free', false)).toBe('next');
});
