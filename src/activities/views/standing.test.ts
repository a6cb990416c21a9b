import { describe, expect, it } from 'vitest';
import { Standings } from './standing.ts';

type View = Parameters<Standings['of']>[0];

/** A view in which the room reads these texts, while the result is shown. */
const view = (shown: readonly string[], ownTexts: Readonly<Record<string, string>> = { me: 'a' }): View => ({
  ownTexts,
  texts: shown.map((id) => ({ id, round: 1, words: {} })),
  result: { round: 1, count: 1 },
});

describe('how a text stands', () => {
  it('is not known until the server has said under which id it is', () => {
    expect(new Standings().of(view(['a'], {}), 'me')).toBeUndefined();
  });

  it('is waiting, shown and taken down', () => {
    const standings = new Standings();
    expect(standings.of(view(['b']), 'me')).toBe('waiting');
    expect(standings.of(view(['b', 'a']), 'me')).toBe('shown');
    expect(standings.of(view(['b']), 'me')).toBe('hidden');
  });

  it('is shown with another that says the same', () => {
    const merged = { ...view([]), texts: [{ id: 'b', round: 1, words: {}, with: ['a'] }] };
    expect(new Standings().of(merged, 'me')).toBe('shown');
  });

  it('is waiting again where all of the result is hidden', () => {
    const standings = new Standings();
    expect(standings.of(view(['a']), 'me')).toBe('shown');
    expect(standings.of({ ...view([]), result: undefined }, 'me')).toBe('waiting');
  });

  it('is waiting again once it has been changed', () => {
    const standings = new Standings();
    const shown = view(['a']);
    expect(standings.of(shown, 'me')).toBe('shown');
    standings.sent(shown, 'me');
    expect(standings.of(view([]), 'me')).toBe('waiting');
  });
});
