import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeAlphabet, findCode, makeCode, parseCode, showCode } from './code.ts';

const bytes = fc.infiniteStream(fc.integer({ min: 0, max: 255 }));
const codes = bytes.map((stream) => makeCode((n) => Uint8Array.from(stream.take(n))));

test('a code is read however it was typed: any case, with spaces and hyphens anywhere', () => {
  fc.assert(
    fc.property(codes, fc.array(fc.constantFrom('', ' ', '-', '–', '\u00a0', '\t'), { minLength: 7 }), (code, gaps) => {
      const typed = [...code].map((letter, at) => `${gaps[at]}${at % 2 ? letter.toLowerCase() : letter}`).join('');
      expect(parseCode(`${typed}${gaps[6]}`)).toBe(code);
    }),
  );
});

test('a code as it is shown reads back', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(parseCode(showCode(code))).toBe(code);
    }),
  );
});

test.each(['', 'BCDFG', 'BCDFGHJ', 'BCDFG0', 'BCDFGA', 'BCD.FGH', '../../', 'ＢＣＤＦＧＨ'])(
  '%j is no code',
  (typed) => {
    expect(parseCode(typed)).toBeNull();
  },
);

test.each(['bcd-fgh', 'http://192.168.1.7:8080/j/BCDFGH', 'https://example.cymru/j/bcdfgh?x=1#y', ' /j/BCD%20FGH'])(
  'finds the code in %j',
  (typed) => {
    expect(findCode(decodeURIComponent(typed))).toBe('BCDFGH');
  },
);

test('every letter of the alphabet is as likely as any other', () => {
  const every = Uint8Array.from({ length: 256 }, (_, at) => at);
  const seen = new Map<string, number>();
  for (let from = 0; from < 250; from += 25) {
    for (const letter of makeCode((n) => every.subarray(from, from + n))) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  }
  expect([...seen.keys()].every((letter) => codeAlphabet.includes(letter))).toBe(true);
  expect(makeCode((n) => new Uint8Array(n).fill(249)).length).toBe(6);
  let asked = 0;
  makeCode((n) => new Uint8Array(n).fill(asked++ === 0 ? 250 : 0));
  expect(asked).toBe(2);
});
