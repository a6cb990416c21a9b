import { expect, test } from 'vitest';
import { joinLink, shortAddress } from './join.ts';

test('people join at the join address', () => {
  expect(joinLink('http://192.168.1.20:8080/', 'BCDFGH')).toBe('http://192.168.1.20:8080/j/BCDFGH');
  expect(joinLink('https://cydweithdy.example/', 'BCDFGH')).toBe('https://cydweithdy.example/j/BCDFGH');
});

test('an address is said as people type it', () => {
  expect(shortAddress('http://192.168.1.20:8080/')).toBe('192.168.1.20:8080');
  expect(shortAddress('https://cydweithdy.example/')).toBe('cydweithdy.example');
});
