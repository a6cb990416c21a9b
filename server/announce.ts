import { generate } from 'lean-qr';

/** Around the code, in modules: scanners need it. */
const quietZone = 4;

const half = [' ', '▄', '▀', '█'] as const;

/**
 * A QR code for a terminal, two modules a character. With colours it is black on white whatever the terminal's own;
 * without them the light modules are drawn, which is right on a dark terminal, and most scanners take either.
 */
export function drawQr(text: string, colours: boolean): string {
  const code = generate(text);
  const isDark = (x: number, y: number): boolean => y < code.size && code.get(x, y);
  const columns = Array.from({ length: code.size + 2 * quietZone }, (_, index) => index - quietZone);
  const lines: string[] = [];
  for (let y = -quietZone; y < code.size + quietZone; y += 2) {
    const drawn = (x: number, row: number): boolean => isDark(x, row) === colours;
    const line = columns.map((x) => half[(drawn(x, y) ? 2 : 0) + (drawn(x, y + 1) ? 1 : 0)]).join('');
    lines.push(colours ? `\u001B[30;107m${line}\u001B[0m` : line);
  }
  return lines.join('\n');
}

export interface Announcement {
  /** Where the trainer signs in, the key in the fragment. */
  readonly signIn: string;
  /** Where participants join. */
  readonly join: string;
  /** Whether another device can reach that address at all. */
  readonly forOthers: boolean;
  readonly dataDir: string;
  /** What the server listens on. */
  readonly address: string;
}

/** What a start prints, in both languages; the last line is for programs too. */
export function announce({ signIn, join, forOthers, dataDir, address }: Announcement, colours: boolean): string {
  const alone = [
    '  Dim ond y peiriant hwn sy’n gallu cyrraedd y cyfeiriad hwn.',
    '  Only this machine can reach this address.',
    '',
  ];
  return [
    '',
    'Cydweithdy',
    '',
    'Hyfforddwr: mewngofnodwch yma · Trainer: sign in here',
    `  ${signIn}`,
    '',
    'Cyfranogwyr: ymunwch yma · Participants: join here',
    `  ${join}`,
    '',
    ...(forOthers ? [drawQr(join, colours), ''] : alone),
    'Cedwir y data yma · The data is kept here',
    `  ${dataDir}`,
    '',
    `Listening on ${address}`,
    '',
  ].join('\n');
}
