/** Letters and digits of a join code: none that can be misread, no vowels that could spell a word. */
export const codeAlphabet = '23456789BCDFGHJKMNPQRTVXZ';

const codeLength = 6;

/**
 * The code in what somebody typed or pasted: any case, spaces and hyphens anywhere.
 * Returns null where no code can be meant.
 */
export function parseCode(typed: string): string | null {
  const code = typed.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  const known = code.length === codeLength && [...code].every((letter) => codeAlphabet.includes(letter));
  return known ? code : null;
}

/** The code in what was typed or pasted, which may be the whole join link. */
export const findCode = (typed: string): string | null => parseCode(/\/j\/([^/?#]+)/.exec(typed)?.[1] ?? typed);

/** The code as it is shown, in two groups of three: `BCD FGH`. */
export const showCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** A new code from random bytes. `random(n)` gives n bytes; those that would bias the choice are thrown away. */
export function makeCode(random: (bytes: number) => Uint8Array): string {
  const fair = 256 - (256 % codeAlphabet.length);
  let code = '';
  while (code.length < codeLength) {
    for (const byte of random(codeLength)) {
      if (byte < fair && code.length < codeLength) code += codeAlphabet[byte % codeAlphabet.length];
    }
  }
  return code;
}
