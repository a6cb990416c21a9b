import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BandOfRungs } from './bands.ts';
import { type Packing, packing, type Standing } from './dots.ts';
import { bandHeight, type Geometry, railWidth, rungHeight } from './geometry.ts';
import type { LadderItemResult } from './model.ts';

/** Room for the number at the end of a rung, and between the middle of the ladder and its first dot. */
const numberRoom = 60;
const middleRoom = 10;

/** The empty ladder: uprights in the colours of the bands, and the rungs. */
export function ladder(bands: readonly BandOfRungs[], at: Geometry): SVGTemplateResult {
  // Nothing is negative before the box has its size.
  const between = Math.max(0, at.right - at.left - 2 * railWidth);
  let y = 0;
  return svg`${bands.map((band) => {
    const top = y;
    const height = bandHeight + band.rungs.length * at.row;
    y += height;
    const rails = [at.left, at.right - railWidth];
    return svg`<g class=${band.tone}>
      ${band.rungs.map(
        ({ number }) =>
          svg`<rect class="rung" x=${at.left + railWidth} y=${at.rungTop(number)} width=${between} height=${rungHeight} />`,
      )}
      ${rails.map((x) => svg`<rect class="rail" x=${x} y=${top + 2} width=${railWidth} height=${height + 4} rx="5" />`)}
    </g>`;
  })}
  <path class="divide" d="M${at.centre} 8V${at.height - rungHeight - 4}" />`;
}

/** What stands on the ladder for one item: to the left of the middle, or to the right. */
export interface Side {
  readonly direction: -1 | 1;
  readonly result: LadderItemResult;
  readonly standing: Standing;
}

/** The room of one side of a rung. */
const roomOf = (at: Geometry): { width: number; height: number } => ({
  width: Math.max(0, (at.right - at.left) / 2 - railWidth - numberRoom - middleRoom),
  height: Math.max(0, at.row - rungHeight - 6),
});

/** How the dots of all sides are packed, the same everywhere so that they can be compared. */
export function commonPacking(sides: readonly LadderItemResult[], at: Geometry): Packing | undefined {
  const { width, height } = roomOf(at);
  return packing(Math.max(1, ...sides.flatMap(({ rungs }) => rungs)), width, height);
}

/** One dot a person; each stands above its rung, from the middle outwards. */
export function dots({ direction, standing }: Side, at: Geometry, { pitch, column }: Packing): SVGTemplateResult {
  const taken = new Map<number, number>();
  const placed = standing.flatMap((rung, id) => {
    if (rung === 0) return [];
    const slot = taken.get(rung) ?? 0;
    taken.set(rung, slot + 1);
    const across = middleRoom + pitch * (Math.floor(slot / column) + 0.5);
    const up = pitch * ((slot % column) + 0.5) + 2;
    return [{ id, x: at.centre + direction * across, y: at.rungTop(rung) - up }];
  });
  return svg`<g class="dots">${repeat(
    placed,
    ({ id }) => id,
    ({ x, y }) => svg`<circle cx=${x} cy=${y} r=${pitch * 0.4} stroke-width=${pitch * 0.14} />`,
  )}</g>`;
}

/** A bar for each rung, where there are too many people for dots. `most` is the longest of all sides. */
export function bars({ direction, result }: Side, at: Geometry, most: number): SVGTemplateResult {
  const { width, height } = roomOf(at);
  return svg`<g class="bars">${result.rungs.map((count, index) => {
    const length = (count / most) * width;
    const x = direction < 0 ? at.centre - middleRoom - length : at.centre + middleRoom;
    return svg`<rect x=${x} y=${at.rungTop(index + 1) - height - 2} width=${length} height=${height} rx="4" />`;
  })}</g>`;
}

/** How many stand on each rung, at the upright. */
export function numbers({ direction, result }: Side, at: Geometry): SVGTemplateResult {
  const x = direction < 0 ? at.left + railWidth + 8 : at.right - railWidth - 8;
  return svg`<g class="numbers" text-anchor=${direction < 0 ? 'start' : 'end'}>${result.rungs.map((count, index) =>
    count > 0 ? svg`<text x=${x} y=${at.rungTop(index + 1) - 8}>${count}</text>` : nothing,
  )}</g>`;
}

/** A bracket over the middle half, and a diamond at the middle answer. */
export function middle({ direction, result }: Side, at: Geometry): SVGTemplateResult | typeof nothing {
  if (result.median === null || result.middle === null) return nothing;
  const height = (rung: number): number => at.rungTop(rung) - (at.row - rungHeight) / 2;
  const [low, high] = result.middle;
  const x = direction < 0 ? at.left - 14 : at.right + 14;
  const tick = -direction * 10;
  const y = height(result.median);
  return svg`<path class="bracket" d="M${x + tick} ${height(high) - 14}H${x}V${height(low) + 14}H${x + tick}" />
    <path class="median" d="M${x} ${y - 13}L${x + 13} ${y}L${x} ${y + 13}L${x - 13} ${y}Z" />`;
}
