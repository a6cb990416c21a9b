import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Dot, dots as drawn } from '../views/dots.ts';
import { placed } from '../views/placed.ts';
import { type Packing, packing, type Standing } from './dots.ts';
import { type Geometry, railWidth, rungHeight } from './geometry.ts';
import type { LadderItemResult } from './model.ts';

/** Room for the number at the end of a rung, for hands beside it, and for the arrow in the middle of the ladder. */
const numberRoom = 60;
const handRoom = 66;
const middleRoom = 22;

/** A hand held up, in a box of 20 by 26. */
const hand =
  'M5 15V6.5a2 2 0 0 1 4 0V12V3.5a2 2 0 0 1 4 0V12V5.5a2 2 0 0 1 4 0V17c0 5-3 8-7 8-3.5 0-5-2-6.500-4.500L1.500 15.500a2 2 0 0 1 3.500-1.500';

/** What stands on the ladder for one item: to the left of the middle, or to the right. */
export interface Side {
  readonly direction: -1 | 1;
  readonly result: LadderItemResult;
  readonly standing: Standing;
  /** The same of the round before. */
  readonly earlier?: LadderItemResult | undefined;
  /** Hands that are not in the figures, by rung. */
  readonly hands?: readonly number[] | undefined;
  /** Without numbers at the uprights, where a ladder is one of several. */
  readonly bare?: boolean;
}

type Shape = Pick<Side, 'bare' | 'hands'>;

/** The room of one side of a rung. */
function roomOf(at: Geometry, { bare, hands }: Shape): { width: number; height: number } {
  const beside = bare ? 4 : numberRoom + (hands ? handRoom : 0);
  return {
    width: Math.max(0, (at.right - at.left) / 2 - railWidth - beside - middleRoom),
    height: Math.max(0, at.row - rungHeight - 6),
  };
}

/** How the dots of all sides are packed, the same everywhere so that they can be compared. */
export function commonPacking(sides: readonly Side[], at: Geometry): Packing | undefined {
  const { width, height } = roomOf(at, sides.find(({ hands }) => hands) ?? sides[0] ?? {});
  return packing(Math.max(1, ...sides.flatMap(({ result }) => result.rungs)), width, height);
}

/** One dot a person; each stands above its rung, from the middle outwards. */
export function dots({ direction, standing }: Side, at: Geometry, { pitch, column }: Packing): SVGTemplateResult {
  const list = standing.flatMap((place, id): Dot[] => {
    if (!place) return [];
    const across = middleRoom + pitch * (Math.floor(place.slot / column) + 0.5);
    const up = pitch * ((place.slot % column) + 0.5) + 2;
    return [{ id, x: at.centre + direction * across, y: at.rungTop(place.rung) - up, r: pitch * 0.4 }];
  });
  return svg`<g class="dots" ${drawn(list)}></g>`;
}

/** A bar for each rung, where there are too many people for dots. `most` is the longest of all sides. */
export function bars(side: Side, at: Geometry, most: number): SVGTemplateResult {
  const { width, height } = roomOf(at, side);
  const { direction, result } = side;
  return svg`<g class="bars">${result.rungs.map((count, index) => {
    const x = at.centre + direction * middleRoom;
    const y = at.rungTop(index + 1) - height - 2;
    return svg`<rect width="1" height=${height} ${placed(x, y, (direction * count * width) / most, 1)} />`;
  })}</g>`;
}

/** How far the people of the round before reached on each rung. */
export function ghosts(side: Side, at: Geometry, by: Packing | number): SVGTemplateResult | typeof nothing {
  const { direction, earlier } = side;
  if (!earlier) return nothing;
  const { width, height } = roomOf(at, side);
  const reach = (count: number): number =>
    typeof by === 'number' ? (count * width) / by : Math.ceil(count / by.column) * by.pitch;
  return svg`<g class="ghosts">${earlier.rungs.map((count, index) => {
    if (count === 0) return nothing;
    const x = at.centre + direction * (middleRoom + Math.min(reach(count), width));
    const y = at.rungTop(index + 1);
    return svg`<path d="M${x - direction * 12} ${y - height - 2}H${x}V${y - 2}" />`;
  })}</g>`;
}

/** How many stand on each rung, at the upright, and beside it the hands that are not among them. */
export function numbers({ direction, result, hands }: Side, at: Geometry): SVGTemplateResult {
  const edge = direction < 0 ? at.left + railWidth + 8 : at.right - railWidth - 8;
  const anchor = direction < 0 ? 'start' : 'end';
  const beside = edge - direction * numberRoom;
  return svg`<g class="numbers" text-anchor=${anchor}>${result.rungs.map((count, index) => {
    const y = at.rungTop(index + 1) - 8;
    const raised = hands?.[index] ?? 0;
    return svg`${count > 0 ? svg`<text x=${edge} y=${y}>${count}</text>` : nothing}
      ${
        raised > 0
          ? svg`<text x=${beside - (direction < 0 ? -24 : 0)} y=${y}>${raised}</text>
            <path class="hand" transform="translate(${direction < 0 ? beside : beside - 24 - 17 * String(raised).length} ${y - 24})" d=${hand} />`
          : nothing
      }`;
  })}</g>`;
}
