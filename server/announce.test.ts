import { generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { announce, drawQr } from './announce.ts';

const join = 'http://192.168.1.20:8080/';

/** What a scanner would see: each character holds two modules, one above the other. */
function readDrawing(drawing: string, ink: 'dark' | 'light'): boolean[][] {
  return drawing.split('\n').flatMap((line) =>
    [true, false].map((upper) =>
      [...line].map((character) => {
        const inked = character === '█' || character === (upper ? '▀' : '▄');
        return inked === (ink === 'dark');
      }),
    ),
  );
}

describe.each([
  { colours: true, ink: 'dark' as const },
  { colours: false, ink: 'light' as const },
])('a QR code in the terminal, colours: $colours', ({ colours, ink }) => {
  // oxlint-disable-next-line no-control-regex -- the colours are control sequences
  const drawing = drawQr(join, colours).replaceAll(/\u001B\[[\d;]*m/g, '');
  const modules = readDrawing(drawing, ink);
  const code = generate(join);

  test('holds every module of the code', () => {
    for (let y = 0; y < code.size; y += 1) {
      const row = modules[y + 4]!.slice(4, 4 + code.size);
      expect(row).toEqual(Array.from({ length: code.size }, (_, x) => code.get(x, y)));
    }
  });

  test('has four light modules around it', () => {
    const { size } = code;
    for (const [y, row] of modules.entries()) {
      for (const [x, dark] of row.entries()) {
        const inside = x >= 4 && x < 4 + size && y >= 4 && y < 4 + size;
        expect(inside || !dark).toBe(true);
      }
    }
    expect(modules[0]).toHaveLength(size + 8);
  });
});

const announcement = {
  signIn: 'http://localhost:8080/trainer#key=secret',
  join,
  forOthers: true,
  dataDir: '/srv/data',
  address: 'http://0.0.0.0:8080',
};

test('a start says where to sign in, where to join and where the data lies, and ends with the address', () => {
  const text = announce(announcement, false);
  for (const part of [announcement.signIn, join, drawQr(join, false), '/srv/data', 'Hyfforddwr', 'Trainer']) {
    expect(text).toContain(part);
  }
  expect(text.endsWith('\nListening on http://0.0.0.0:8080\n')).toBe(true);
});

test('an address that no phone can reach is not drawn, and both languages say so', () => {
  const text = announce({ ...announcement, forOthers: false }, false);
  expect(text).not.toContain('█');
  expect(text).toContain('Dim ond y peiriant hwn');
  expect(text).toContain('Only this machine');
});
