import { nothing, svg, type SVGTemplateResult } from 'lit';
import { placed } from '../views/placed.ts';
import type { ScoreResult } from './model.ts';
import { scores } from './settings.ts';

/** The size of the drawing, in units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One question: what was given, and the hands that are shown apart from it. */
export interface Side {
  readonly result: ScoreResult;
  readonly hands: readonly number[];
  /** The middle answer of the round before. */
  readonly earlier: number | null;
}

/** Room for the scores at the left edge, for a letter of a figure at the end of a bar, and for the middle answers. */
const axis = 34;
const letter = 17;
const between = 118;

/** Where the two rows of bars begin, and how long a bar may be. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly longest: number;
  readonly row: number;
  /** The middle of a score's row; of two rows for a half. */
  y(score: number): number;
}

/** `figure` is the longest figure at the end of a bar, in letters. */
function frame({ width, height }: Size, figure: number): Frame {
  const row = height / scores.length;
  const half = Math.max(0, (width - axis - between) / 2);
  return {
    left: axis + half,
    right: axis + half + between,
    longest: Math.max(0, half - figure * letter - 14),
    row,
    y: (score) => height - (score - 0.5) * row,
  };
}

/** How many gave a score, and how many hands were shown for it. */
const counted = ({ result, hands }: Side, index: number): string =>
  [result.scores[index] ?? 0, hands[index] ?? 0].filter((count, part) => part === 0 || count > 0).join('+');

/** Bars from the middle outwards, one a score, each with its count; hands behind them, in dashes. */
function bars(side: Side, direction: -1 | 1, most: number, at: Frame): SVGTemplateResult {
  const { result, hands } = side;
  const from = direction < 0 ? at.left : at.right;
  const high = at.row * 0.62;
  return svg`<g class="bars" text-anchor=${direction < 0 ? 'end' : 'start'}>${scores.map((score, index) => {
    const count = result.scores[index] ?? 0;
    const raised = hands[index] ?? 0;
    const length = (count / most) * at.longest;
    const more = (raised / most) * at.longest;
    const y = at.y(score);
    const end = from + direction * (length + more + 8);
    return svg`<rect class="bar" width="1" height=${high} y=${-high / 2} ${placed(from, y, direction * length, 1)} />
      ${raised > 0 ? svg`<rect class="raised" x=${direction < 0 ? from - length - more : from + length} y=${y - high / 2} width=${more} height=${high} />` : nothing}
      ${count + raised > 0 ? svg`<text y="10" ${placed(end, y)}>${counted(side, index)}</text>` : nothing}`;
  })}</g>`;
}

/** The middle answer as a diamond, with the middle half as a line; hollow, that of the round before. */
function middle({ result, earlier }: Side, x: number, at: Frame): SVGTemplateResult | typeof nothing {
  if (result.median === null || result.middle === null) return nothing;
  const [low, high] = result.middle;
  const hollow = earlier !== null && earlier !== result.median;
  return svg`${hollow ? svg`<path class="earlier" d="M0 -13L13 0L0 13L-13 0Z" ${placed(x, at.y(earlier))} />` : nothing}
    <path class="half" d="M${x} ${at.y(high)}V${at.y(low)}" />
    <path class="median" d="M0 -15L15 0L0 15L-15 0Z" ${placed(x, at.y(result.median))} />`;
}

/** An arrow from one middle answer to the next. */
function arrow(from: number | null, to: number | null, at: Frame): SVGTemplateResult | typeof nothing {
  if (from === null || to === null) return nothing;
  const [x, y] = [at.left + 44, at.y(from)];
  const [toX, toY] = [at.right - 46, at.y(to)];
  const turn = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
  return svg`<path class="way" d="M${x} ${y}L${toX} ${toY}" />
    <path class="way" d="M-9 -8L0 0L-9 8" transform="translate(${toX} ${toY}) rotate(${turn})" />`;
}

/** The spread before on the left, and after on the right, with the way of the middle answer between them. */
export function drawing(before: Side, after: Side, size: Size): SVGTemplateResult {
  const figures = [before, after].flatMap((side) => scores.map((_, index) => counted(side, index).length));
  const at = frame(size, Math.max(...figures));
  const sums = [before, after].flatMap(({ result, hands }) => result.scores.map((n, index) => n + (hands[index] ?? 0)));
  const most = Math.max(1, ...sums);
  return svg`<g class="axis">${scores.map((score) => svg`<text x="0" y=${at.y(score) + 10}>${score}</text>`)}</g>
    <path class="ground" d="M${at.left} 0V${size.height}M${at.right} 0V${size.height}" />
    <g class="before">${bars(before, -1, most, at)}${middle(before, at.left + 22, at)}</g>
    <g class="after">${bars(after, 1, most, at)}${middle(after, at.right - 22, at)}</g>
    ${arrow(before.result.median, after.result.median, at)}`;
}
