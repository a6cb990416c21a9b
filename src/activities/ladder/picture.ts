import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { BandOfRungs } from './bands.ts';
import type { Packing, Standing } from './dots.ts';
import { ladder } from './drawing.ts';
import { type Geometry, geometry, gutters } from './geometry.ts';
import { climb, middle } from './medians.ts';
import type { LadderItemResult, LadderTally } from './model.ts';
import { bars, commonPacking, dots, ghosts, numbers, type Side } from './sides.ts';

/** A drawing's size, in units, and what it shows. */
export interface Picture {
  readonly bands: readonly BandOfRungs[];
  readonly width: number;
  readonly height: number;
  /** The ids of the items on the left and on the right of the ladder's middle. */
  readonly items: readonly string[];
}

/** What stands on one ladder, by item. */
export interface Ladder {
  readonly results: LadderTally['items'];
  readonly standing: Readonly<Record<string, Standing>>;
  readonly earlier?: LadderTally['items'] | undefined;
  /** Hands that are not in the figures. */
  readonly hands?: Readonly<Record<string, readonly number[]>> | undefined;
}

function sidesOf({ items }: Picture, { results, standing, earlier, hands }: Ladder, bare: boolean): Side[] {
  return items.flatMap((id, index): Side[] => {
    const result = results[id];
    const direction = index === 0 ? -1 : 1;
    return result
      ? [{ direction, result, standing: standing[id] ?? [], earlier: earlier?.[id], hands: hands?.[id], bare }]
      : [];
  });
}

const mostOf = (sides: readonly Side[]): number => Math.max(1, ...sides.flatMap(({ result }) => result.rungs));

const medianOf = (sides: readonly Side[], direction: -1 | 1): LadderItemResult | undefined =>
  sides.find((side) => side.direction === direction)?.result;

function people(sides: readonly Side[], at: Geometry, packing: Packing | undefined, most: number): SVGTemplateResult {
  return svg`${sides.map(
    (side) =>
      svg`<g class="side-${side.direction < 0 ? 0 : 1}">
        ${packing ? dots(side, at, packing) : bars(side, at, most)}${ghosts(side, at, packing ?? most)}
        ${side.bare ? nothing : svg`${numbers(side, at)}${middle(side, at)}`}
      </g>`,
  )}${climb(medianOf(sides, -1), medianOf(sides, 1), at)}`;
}

/** One ladder with everybody on it; empty where there is no result yet. */
export function onePicture(picture: Picture, shown: Ladder | undefined): SVGTemplateResult {
  const { bands, width, height } = picture;
  const at = geometry(bands, { width, height, gutter: shown?.earlier ? gutters.earlier : gutters.bracket });
  const sides = shown ? sidesOf(picture, shown, false) : [];
  const most = Math.max(mostOf(sides), ...sides.flatMap(({ earlier }) => earlier?.rungs ?? []));
  return svg`${ladder(bands, at)}${shown ? people(sides, at, commonPacking(sides, at), most) : nothing}`;
}

/** A ladder for each group, side by side, with dots of one size. */
export function groupsPicture(picture: Picture, groups: readonly Ladder[]): SVGTemplateResult {
  const { bands, height } = picture;
  const width = picture.width / groups.length;
  const at = geometry(bands, { width, height, gutter: gutters.none });
  const each = groups.map((group) => sidesOf(picture, group, true));
  const all = each.flat();
  const [packing, most] = [commonPacking(all, at), mostOf(all)];
  return svg`${each.map(
    (sides, index) =>
      svg`<g transform="translate(${index * width} 0)">${ladder(bands, at)}${people(sides, at, packing, most)}</g>`,
  )}`;
}
