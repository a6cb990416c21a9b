/** A word to be placed: the most important ones come first. */
export interface Wanted {
  readonly key: string;
  readonly count: number;
  /** How wide it is at a size of 1. */
  readonly width: number;
}

export interface Placed {
  readonly key: string;
  readonly size: number;
  /** The top left corner, and how much room there is for it. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the cloud: so many lines below its heart, or above where that is negative. */
interface Line {
  readonly at: number;
  readonly keys: readonly string[];
}

export interface Cloud {
  readonly placed: readonly Placed[];
  /** Words that there is no room for. */
  readonly left: number;
  readonly step: number;
  readonly lines: readonly Line[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The smallest size of a word, in units. */
export const smallest = 28;

/** The height of a line, by the size of its largest word. */
const leading = 1.22;

/** By how much a line is narrower than the next one towards the heart. */
const taper = 0.05;

/** The sizes that the word said most often can have: the area of a word goes with how many people have said it. */
const steps = [128, 116, 104, 94, 85, 77, 70, 63, 57, 51, 46, 41, 37, 33, 30, smallest] as const;

/** Smaller than this the sizes differ too little, and so many words are worth more than all of them. */
const contrast = 70;
const enough = 40;

interface Sized {
  readonly key: string;
  readonly size: number;
  readonly width: number;
}

/** A line while it is filled. */
interface Filling {
  readonly at: number;
  words: Sized[];
}

function sized({ key, count, width }: Wanted, most: number, step: number, box: Box): Sized {
  const wished = steps[step]! * Math.sqrt(count / most);
  const size = Math.max(smallest, Math.min(wished, box.width / width));
  return { key, size, width: Math.min(box.width, size * width) };
}

/** The room between two words, more than between the words of a phrase. */
const gap = (a: Sized | undefined, b: Sized | undefined): number => (a && b ? 14 + 0.5 * Math.max(a.size, b.size) : 0);

const lineWidth = (words: readonly Sized[]): number =>
  words.reduce((sum, word, index) => sum + gap(words[index - 1], word) + word.width, 0);

const lineHeight = (words: readonly Sized[]): number => leading * Math.max(0, ...words.map(({ size }) => size));

const totalHeight = (lines: readonly Filling[]): number => lines.reduce((sum, { words }) => sum + lineHeight(words), 0);

const roomOf = ({ at }: Filling, box: Box): number => box.width * Math.max(0.5, 1 - taper * Math.abs(at));

/** The next line outwards, on the side that has fewer. */
function nextLine(lines: readonly Filling[]): Filling {
  if (lines.length === 0) return { at: 0, words: [] };
  const above = Math.min(...lines.map(({ at }) => at));
  const below = Math.max(...lines.map(({ at }) => at));
  return { at: below <= -above ? below + 1 : above - 1, words: [] };
}

/** A line with one more word, on either side by turns, so that the first stays in the middle. */
const joined = ({ words }: Filling, word: Sized): Sized[] =>
  words.length % 2 === 0 ? words.concat(word) : [word].concat(words);

/** Adds a word where the cloud stays closest to its heart; false where there is no room for it. */
function add(word: Sized, lines: Filling[], box: Box): boolean {
  const height = totalHeight(lines);
  const fresh = nextLine(lines);
  let best: { line: Filling; reach: number } | undefined;
  for (const line of [...lines, fresh]) {
    const words = joined(line, word);
    const width = lineWidth(words);
    const higher = height - lineHeight(line.words) + lineHeight(words);
    // A word that fills a line on its own may take the whole of it.
    const fits = width <= roomOf(line, box) || (line.words.length === 0 && width <= box.width);
    if (!fits || higher > box.height) continue;
    const reach =
      Math.max(width / roomOf(line, box), line === fresh ? higher / box.height : 0) + (higher - height) / box.height;
    if (!best || reach < best.reach) best = { line, reach };
  }
  if (!best) return false;
  if (best.line === fresh) lines.push(fresh);
  best.line.words = joined(best.line, word);
  return true;
}

/** The lines as they were, without words that are gone or have grown too large for them. */
function kept(
  before: readonly Line[],
  words: ReadonlyMap<string, Sized>,
  rank: ReadonlyMap<string, number>,
  box: Box,
): Filling[] {
  const lines = before.map(({ at, keys }): Filling => ({ at, words: keys.flatMap((key) => words.get(key) ?? []) }));
  const dropLeast = (line: Filling): void => {
    const least = line.words.reduce((a, b) => (rank.get(a.key)! > rank.get(b.key)! ? a : b));
    line.words.splice(line.words.indexOf(least), 1);
  };
  for (const line of lines) while (line.words.length > 1 && lineWidth(line.words) > roomOf(line, box)) dropLeast(line);
  const filled = lines.filter((line) => line.words.length > 0).sort((a, b) => Math.abs(a.at) - Math.abs(b.at));
  while (totalHeight(filled) > box.height) {
    const outermost = filled[filled.length - 1]!;
    dropLeast(outermost);
    if (outermost.words.length === 0) filled.pop();
  }
  return filled;
}

function place(lines: readonly Filling[], box: Box): Placed[] {
  let y = (box.height - totalHeight(lines)) / 2;
  return [...lines]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ words }) => {
      const high = lineHeight(words);
      let x = (box.width - lineWidth(words)) / 2;
      const placed = words.map((word, index) => {
        const { key, size, width } = word;
        const height = size * leading;
        x += gap(words[index - 1], word);
        const at = { key, size, x, y: y + (high - height) / 2, width, height };
        x += width;
        return at;
      });
      y += high;
      return placed;
    });
}

/** The words at one step of size, as many as there is room for. */
function attempt(wanted: readonly Wanted[], step: number, box: Box, before: readonly Line[]): Cloud {
  const most = Math.max(1, ...wanted.map(({ count }) => count));
  const words = new Map(wanted.map((word) => [word.key, sized(word, most, step, box)]));
  const rank = new Map(wanted.map(({ key }, index) => [key, index]));
  const lines = kept(before, words, rank, box);
  const there = new Set(lines.flatMap((line) => line.words.map(({ key }) => key)));
  let left = 0;
  for (const [key, word] of words) if (!there.has(key) && !add(word, lines, box)) left += 1;
  return {
    placed: place(lines, box),
    left,
    step,
    lines: lines.map(({ at, words: own }) => ({ at, keys: own.map(({ key }) => key) })),
  };
}

/**
 * Words in centred lines, the more often said the larger, and the first of them in the middle. Words that were there
 * before keep their lines: they move aside and change their size, and all become smaller together where there is no
 * room left. Where even small ones do not fit, the last are left out. No chance in it: the same words after the same
 * ones always come to lie in the same places.
 */
export function cloud(wanted: readonly Wanted[], box: Box, before?: Cloud): Cloud {
  const known = new Set(wanted.map(({ key }) => key));
  const remaining = before?.placed.filter(({ key }) => known.has(key)).length ?? 0;
  const goesOn = before !== undefined && remaining * 2 > before.placed.length;
  const lines = goesOn ? before.lines : [];
  const fits = ({ left, placed, step }: Cloud): boolean =>
    left === 0 || (steps[step]! < contrast && placed.length >= enough);
  // Two steps up before one is taken: a single word more must not take it back.
  const room = goesOn && before.step > 1 && attempt(wanted, before.step - 2, box, lines).left === 0;
  let best: Cloud | undefined;
  for (let step = goesOn ? before.step - Number(room) : 0; step < steps.length; step += 1) {
    const found = attempt(wanted, step, box, lines);
    if (!best || found.left < best.left) best = found;
    if (fits(found)) break;
  }
  return best!;
}
