import { expect, test } from 'vitest';
import { browserShelf } from '../../tests/fixtures/shelf.ts';
import { Keep, type Shelf } from './keep.ts';
import { forgetMe, keepMe, preferLanguage, preferredLanguage, readMe } from './me.ts';

const me = { participant: 'p1', token: 'secret' };

const blocked: Shelf = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
  removeItem: () => {
    throw new Error('blocked');
  },
};

test('who a browser is in a session is kept from one load of the page to the next', () => {
  const shelf = browserShelf();
  keepMe(new Keep(shelf), 'BCDFGH', me);
  expect(readMe(new Keep(shelf), 'BCDFGH')).toEqual(me);
  expect(readMe(new Keep(shelf), 'BCDFGJ')).toBeUndefined();
  forgetMe(new Keep(shelf), 'BCDFGH');
  expect(readMe(new Keep(shelf), 'BCDFGH')).toBeUndefined();
});

test('the language that was chosen holds for every session', () => {
  const keep = new Keep(browserShelf());
  expect(preferredLanguage(keep)).toBeUndefined();
  preferLanguage(keep, 'en');
  expect(preferredLanguage(keep)).toBe('en');
});

test('what somebody else has put there is not taken for ours', () => {
  const shelf = browserShelf();
  const keep = new Keep(shelf);
  for (const foreign of ['', '{', '[]', '{"participant":1}', '"text"', 'null']) {
    shelf.setItem('cydweithdy/me/BCDFGH', foreign);
    shelf.setItem('cydweithdy/language', foreign);
    expect(readMe(keep, 'BCDFGH')).toBeUndefined();
    expect(preferredLanguage(keep)).toBeUndefined();
  }
});

test('where storage is blocked it is remembered while the page stays open, and says so', () => {
  const keep = new Keep(blocked);
  expect(keep.set('a', '1')).toBe(false);
  expect(keep.get('a')).toBe('1');
  keep.remove('a');
  expect(keep.get('a')).toBeUndefined();
  expect(new Keep(browserShelf()).set('a', '1')).toBe(true);
});
