import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Change, type Changes, movesIn } from './changes.ts';
import { cornerOf, type Domain } from './domains.ts';
import type { Size } from './grid.ts';

/** More moves than this would hide one another; the table has all of them. */
const mostArrows = 6;

/** The width of an arrow, in units, by its share of the largest move. */
const widest = 18;
const thinnest = 4;

/** How far from the middles of two quadrants an arrow begins and ends, and how far apart the two ways are. */
const clear = 40;
const apart = 28;

/** The middle of a quadrant. */
const middleOf = (domain: Domain, { width, height }: Size): { x: number; y: number } => ({
  x: (cornerOf[domain].x + 0.25) * width,
  y: (0.75 - cornerOf[domain].y) * height,
});

/** An arrow, and how many it stands for, which is drawn over all arrows. */
function arrow(
  { from, to, count }: Change,
  most: number,
  size: Size,
): { readonly shaft: SVGTemplateResult; readonly label: SVGTemplateResult } {
  const [start, end] = [middleOf(from, size), middleOf(to, size)];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const [x, y] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const width = thinnest + (widest - thinnest) * (count / most);
  const head = 10 + width;
  // One way runs on one side of the line between two quadrants, the other way on the other.
  const [left, top] = [start.x - y * apart, start.y + x * apart];
  const at = (along: number, across = 0): string => `${left + x * along - y * across} ${top + y * along + x * across}`;
  const [tail, tip] = [clear, length - clear];
  // Near its tail, so that those of two ways are apart, and away from the middle where all diagonals meet.
  const label = tail + (tip - tail) * (x !== 0 && y !== 0 ? 0.18 : 0.28);
  return {
    shaft: svg`<g class="move">
      <path class="edge" stroke-width=${width + 6} d="M${at(tail)}L${at(tip - head)}" />
      <path class="shaft" stroke-width=${width} d="M${at(tail)}L${at(tip - head)}" />
      <path class="head" d="M${at(tip)}L${at(tip - head, -head * 0.75)}L${at(tip - head, head * 0.75)}Z" />
    </g>`,
    label: labelled(left + x * label, top + y * label, count),
  };
}

const labelled = (x: number, y: number, count: number): SVGTemplateResult =>
  svg`<g class="move"><circle cx=${x} cy=${y} r=${count > 99 ? 30 : 23} /><text x=${x} y=${y + 10} text-anchor="middle">${count}</text></g>`;

/** How people have moved a card since the round before: arrows as wide as they are many. */
export function arrows(changes: Changes, size: Size): SVGTemplateResult | typeof nothing {
  const { moves } = movesIn(changes);
  const [largest] = moves;
  if (!largest) return nothing;
  const drawn = moves.slice(0, mostArrows).map((move) => arrow(move, largest.count, size));
  return svg`<g>${drawn.map(({ shaft }) => shaft)}${drawn.map(({ label }) => label)}</g>`;
}
