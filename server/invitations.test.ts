import { expect, test } from 'vitest';
import { invitationMinutes, Invitations, maxInvitations } from './invitations.ts';

test('an invitation expires', () => {
  let now = new Date('2026-11-21T12:00:00Z');
  const invitations = new Invitations(() => now);
  const { once, expires } = invitations.make('BCDFGH');
  expect(expires).toBe('2026-11-21T12:10:00.000Z');
  now = new Date(now.getTime() + invitationMinutes * 60_000);
  expect(invitations.redeem('BCDFGH', once)).toBeUndefined();
});

test('one more than there may be takes the place of the oldest', () => {
  const invitations = new Invitations(() => new Date());
  const made = Array.from({ length: maxInvitations + 1 }, () => invitations.make('BCDFGH').once);
  expect(made.map((once) => invitations.redeem('BCDFGH', once))).toEqual([
    undefined,
    ...Array(maxInvitations).fill(''),
  ]);
});

test('those of an erased session are gone', () => {
  const invitations = new Invitations(() => new Date());
  const { once } = invitations.make('BCDFGH');
  const { once: other } = invitations.make('JKMNPQ');
  invitations.drop('BCDFGH');
  expect(invitations.redeem('BCDFGH', once)).toBeUndefined();
  expect(invitations.redeem('JKMNPQ', other)).toBe('');
});

test('an invitation that was taken back brings nobody in; another says who it is for', () => {
  const invitations = new Invitations(() => new Date());
  const { once } = invitations.make('BCDFGH', 'Non');
  const { once: other } = invitations.make('BCDFGH', 'Ifan');
  invitations.withdraw('JKMNPQ', other);
  invitations.withdraw('BCDFGH', once);
  expect(invitations.redeem('BCDFGH', once)).toBeUndefined();
  expect(invitations.redeem('BCDFGH', other)).toBe('Ifan');
});
