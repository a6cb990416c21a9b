import type { Dot } from '../views/dots.ts';
import type { RatingsItemResult } from './model.ts';
import { scores } from './settings.ts';

type Point = Pick<Dot, 'x' | 'y'>;

/** A box in a drawing; y goes down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn of one item, or of one group in it. */
export interface Drawing {
  /** Hands that are shown apart from the rest look like a `hand`. */
  readonly dots: readonly Dot[];
  /** In the place of dots, where there are too many of them; hands after the rest. */
  readonly bars: readonly (Box & { readonly look: 'people' | 'hand' })[];
  readonly counts: readonly (Point & { readonly count: number })[];
  readonly median: Point | undefined;
  readonly earlier: Point | undefined;
  /** From the top to the bottom of the middle half, where it is more than one score. */
  readonly middle: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
}

/** What is to be drawn of one item. */
export interface Shown {
  readonly result: RatingsItemResult;
  readonly earlier: RatingsItemResult | undefined;
  /** By score, lowest first; empty where there are none, or where they are in the result. */
  readonly hands: readonly number[];
}

/** Room beside the marks, in units: for the middle answer on the left, and for a figure of so many letters. */
const gutter = 32;
const letter = 16;
const gap = 6;

/** The distances between dots that there are, largest first; closer together they are no longer seen singly. */
const pitches = [26, 22, 19, 16, 14, 12, 10] as const;

interface Packing {
  readonly pitch: number;
  /** How many stand one above the other. */
  readonly high: number;
}

/** The largest dots of which `most` fit a box; undefined where they would be too small. */
function packing(most: number, { width, height }: Pick<Box, 'width' | 'height'>): Packing | undefined {
  for (const pitch of pitches) {
    const high = Math.floor(height / pitch);
    if (high * Math.floor(width / pitch) >= most) return { pitch, high };
  }
  return undefined;
}

const sum = (a: readonly number[], b: readonly number[]): number[] => a.map((n, index) => n + (b[index] ?? 0));

/** The most marks of any score: what a drawing has to hold. */
const mostOf = ({ result, hands }: Shown): number => Math.max(...sum(result.scores, hands));

/** How everything on a screen is drawn, so that one column can be held against another. */
export interface Plan {
  /** Undefined where there are too many people for dots, and bars stand for them. */
  readonly packed: Packing | undefined;
  /** Whether figures stand beside the marks. */
  readonly figures: boolean;
  /** Whether a bar is a share of those who have scored: groups are of different sizes. */
  readonly byShare: boolean;
  /** How long a bar is for one person, or for all of them where it is by share. */
  readonly scale: number;
}

/** Room for the marks of one score beside a figure of so many letters. */
const roomFor = ({ width, height }: Pick<Box, 'width' | 'height'>, letters: number) => ({
  width: width - gutter - gap - (letters > 0 ? letters * letter + gap : 0),
  height: (height / scores.length) * 0.82,
});

/**
 * The height of a row, in units, for which dots of groups are chosen: the key under them grows by a line where bars
 * stand for dots, so that the height itself must not decide it.
 */
const rowOfGroups = 44;

/** A plan for boxes of one size. Groups stand closer: theirs go without figures before they go without dots. */
export function planFor(
  all: readonly Shown[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  { split }: { split: boolean },
): Plan {
  const most = Math.max(1, ...all.map(mostOf));
  const size = { width, height: split ? rowOfGroups * scores.length : height };
  const room = roomFor(size, String(most).length);
  const packed = packing(most, room);
  if (packed || !split) return { packed, figures: true, byShare: false, scale: room.width / most };
  const bare = roomFor(size, 0);
  const close = packing(most, bare);
  const largest = Math.max(...all.map((shown) => mostOf(shown) / Math.max(1, shown.result.count)));
  return { packed: close, figures: false, byShare: close === undefined, scale: bare.width / largest };
}

/** How the answers to one score stand: those of people, and then the hands. */
interface Row {
  readonly score: number;
  readonly y: number;
  readonly people: number;
  readonly hands: number;
}

/** Dots fill columns from the left, about the middle of their row. */
function dotsOf({ score, y, people, hands }: Row, left: number, { pitch, high }: Packing): Dot[] {
  const bottom = y + ((Math.min(high, people + hands) - 1) / 2) * pitch;
  return Array.from({ length: people + hands }, (_, index) => ({
    id: `${score}/${index}`,
    x: left + (Math.floor(index / high) + 0.5) * pitch,
    y: bottom - (index % high) * pitch,
    r: pitch * 0.41,
    ...(index >= people && { look: 'hand' }),
  }));
}

/** Lays one item's answers out in a box: a row for each score, the highest on top. */
export function layOut({ result, earlier, hands }: Shown, box: Box, plan: Plan): Drawing {
  const { packed } = plan;
  const height = box.height / scores.length;
  const at = (score: number): number => box.y + box.height - (score - 0.5) * height;
  const left = box.x + gutter;
  const x = box.x + gutter / 2;
  const rows = scores.map((score, index): Row => {
    return { score, y: at(score), people: result.scores[index] ?? 0, hands: hands[index] ?? 0 };
  });
  const each = plan.byShare ? plan.scale / Math.max(1, result.count) : plan.scale;
  const width = (count: number): number => (packed ? Math.ceil(count / packed.high) * packed.pitch : count * each);
  const bar = (look: 'people' | 'hand', y: number, from: number, count: number) => {
    return { look, x: left + from * each, y: y - height * 0.3, width: count * each, height: height * 0.6 };
  };
  const place = (item: RatingsItemResult | undefined): Point | undefined =>
    typeof item?.median === 'number' ? { x, y: at(item.median) } : undefined;
  return {
    dots: packed ? rows.flatMap((row) => dotsOf(row, left, packed)) : [],
    bars: packed
      ? []
      : rows.flatMap(({ y, people, hands }) => [bar('people', y, 0, people), bar('hand', y, people, hands)]),
    counts: (plan.figures ? rows : [])
      .map(({ y, people, hands }) => ({ x: left + width(people + hands) + gap, y, count: people + hands }))
      .filter(({ count }) => count > 0),
    median: place(result),
    earlier: place(earlier),
    middle:
      result.middle && result.middle[0] < result.middle[1]
        ? { x, top: at(result.middle[1]), bottom: at(result.middle[0]) }
        : undefined,
  };
}
