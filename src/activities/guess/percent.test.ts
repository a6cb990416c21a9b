import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, readTyped, typed } from './percent.ts';
import { changeInWords } from './words.ts';

describe('what somebody types', () => {
  it.each([
    ['-40', -40],
    ['−40', -40],
    ['–40', -40],
    [' − 40 % ', -40],
    ['+15', 15],
    ['12.5', 13],
    ['12,4', 12],
    ['-12.6', -13],
    ['200', 200],
    ['-100.4', -100],
    ['-0', 0],
    ['.6', 1],
    ['7.', 7],
  ])('as %j is a guess', (text, change) => {
    expect(readTyped(text)).toEqual({ change });
  });

  it.each(['-', '+', 'dim', '4-0', '1e2', '--4', '1.2.3', '½'])('as %j is no number', (text) => {
    expect(readTyped(text)).toBe('notANumber');
  });

  it.each(['-101', '201', '-100.6', '99999999999'])('as %j is off the scale', (text) => {
    expect(readTyped(text)).toBe('outOfRange');
  });

  it.each(['', '  ', '%'])('as %j is nothing yet', (text) => {
    expect(readTyped(text)).toBe('empty');
  });

  it('reads as itself once it has been written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), (change) => {
        expect(readTyped(typed(change))).toEqual({ change });
        expect(readTyped(percent(change))).toEqual({ change });
      }),
    );
  });
});

describe('a change', () => {
  it('carries a minus sign, never a hyphen', () => {
    expect([-100, 0, 50].map(percent)).toEqual(['−100%', '0%', '+50%']);
    expect(typed(-7)).toBe('−7');
  });

  it.each([
    [-40, 'i lawr 40%', 'down 40%'],
    [100, 'i fyny 100%', 'up 100%'],
    [0, 'dim newid', 'no change'],
    [-0.5, 'dim newid', 'no change'],
    [-12.5, 'i lawr 12%', 'down 12%'],
  ])('of %s is said in words', (change, cy, en) => {
    expect([changeInWords(change, 'cy'), changeInWords(change, 'en')]).toEqual([cy, en]);
  });
});
