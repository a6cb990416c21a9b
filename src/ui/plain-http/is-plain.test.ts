import { expect, test } from 'vitest';
import { isPlain } from './is-plain.ts';

test.each([
  ['http://192.168.1.7:8080/desk/BCDFGH', true],
  ['http://workshop.example/trainer', true],
  ['http://127.example.org/', true],
  ['https://workshop.example/trainer', false],
  ['http://localhost:8080/trainer', false],
  ['http://127.0.0.1:8080/trainer', false],
  ['http://[::1]:8080/trainer', false],
  ['http://localhost.example.org/', true],
])('%s can be read on its way: %s', (address, expected) => {
  expect(isPlain(new URL(address))).toBe(expected);
});
