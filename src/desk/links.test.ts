import { expect, test } from 'vitest';
import { addressAt, deviceLink, isOwnAddress } from './links.ts';

const join = 'http://192.168.1.20:8080/';

test('the one-time code of a second device stays in the fragment', () => {
  expect(deviceLink(join, 'BCDFGH', 'a/b')).toBe('http://192.168.1.20:8080/desk/BCDFGH#once=a%2Fb');
});

test('another address of the same machine keeps its port', () => {
  expect(addressAt(join, '10.0.0.5')).toBe('http://10.0.0.5:8080/');
  expect(addressAt(join, 'fd00::5')).toBe('http://[fd00::5]:8080/');
});

test('other addresses are offered only where the join address is this machine’s own', () => {
  expect(isOwnAddress(join, ['192.168.1.20', '10.0.0.5'])).toBe(true);
  expect(isOwnAddress('http://[fd00::5]:8080/', ['fd00::5'])).toBe(true);
  expect(isOwnAddress('http://localhost:8080/', [])).toBe(true);
  expect(isOwnAddress('https://cydweithdy.example/', ['192.168.1.20'])).toBe(false);
});
