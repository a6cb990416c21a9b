import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Dot, dots } from '../views/dots.ts';
import { cornerOfCell, gridSize } from './cells.ts';
import { cornerOf, type Domain, domainOf, domains, type Point } from './domains.ts';
import type { Placements } from './model.ts';
import { pairs, pitchOf, radius, spread } from './pack.ts';

/** More people than this are drawn as density. */
export const mostDots = 600;

/** Half the gap between two quadrants, and the room between a quadrant's edge and what is in it. */
const gap = 4;
const inset = 12;

/** A size in units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The drawn grid. */
export interface Plane extends Size {
  /** The part of each quadrant, at its outer edge, where choices without a point stand. */
  readonly shelf: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** With points, mostly without, and without any; few, so that dots seldom all change their places. */
const shelves = [0.34, 0.6, 1] as const;

/** The grid with as much room for plain choices as they take. */
export function planeOf(size: Size, placements: Placements | null | undefined): Plane {
  const points = pairs(placements?.grid ?? []).reduce((sum, [, count]) => sum + count, 0);
  const plain = Object.values(placements?.plain ?? {}).reduce((sum, count) => sum + count, 0);
  const shelf = shelves[plain === 0 || points * 2 >= plain ? 0 : points > 0 ? 1 : 2];
  return { ...size, shelf };
}

const shelfHeight = ({ height, shelf }: Plane): number => (height / 2) * shelf;

/** Where a point is drawn, in the part of the grid that the shelves leave. */
const placeOf = ({ x, y }: Point, size: Plane): { left: number; top: number } => ({
  left: inset + x * (size.width - 2 * inset),
  top: size.height - shelfHeight(size) - y * (size.height - 2 * shelfHeight(size)),
});

function shelfOf(domain: Domain, size: Plane): Box {
  const { x, y } = cornerOf[domain];
  const height = shelfHeight(size) - inset - 6;
  return {
    left: x * size.width + gap + inset,
    top: y > 0 ? gap + inset : size.height - gap - inset - height,
    width: size.width / 2 - 2 * gap - 2 * inset,
    height,
  };
}

/** The four quadrants, each with its shelf, and the axes between them. */
export function quadrants(size: Plane): SVGTemplateResult {
  const [w, h] = [size.width / 2, size.height / 2];
  const shelf = shelfHeight(size);
  return svg`${domains.map((domain) => {
    const { x, y } = cornerOf[domain];
    const left = x * size.width + gap;
    const edge = y > 0 ? shelf : size.height - shelf;
    return svg`<g class=${domain}>
      <rect class="quadrant" x=${left} y=${(0.5 - y) * size.height + gap} width=${w - 2 * gap} height=${h - 2 * gap} rx="12" />
      ${size.shelf < 1 ? svg`<path class="shelf" d="M${left + inset} ${edge}H${left + w - 2 * gap - inset}" />` : nothing}
    </g>`;
  })}
  <path class="axes" d="M${w} 2V${size.height - 2}M2 ${h}H${size.width - 2}" />`;
}

/** One translucent dot a person: points where they were set, choices without a point on the shelf. */
export function people({ grid, plain }: Placements, size: Plane, count: number): SVGTemplateResult {
  const most = Math.max(1, ...Object.values(plain));
  const r = radius(count, most, shelfOf('simple', size));
  const points = pairs(grid).flatMap(([cell, here]) =>
    spread(cell, here).map(({ id, domain, ...point }): Dot => {
      const { left, top } = placeOf(point, size);
      return { id, x: left, y: top, r, look: domain };
    }),
  );
  return svg`<g class="dots" ${dots([...domains.flatMap((domain) => onShelf(domain, plain[domain], size, r)), ...points])}></g>`;
}

/** Rows from the outer corner, along the outer edge and then inwards. */
function onShelf(domain: Domain, count: number, size: Plane, r: number): Dot[] {
  const shelf = shelfOf(domain, size);
  const { x, y } = cornerOf[domain];
  const pitch = pitchOf(r);
  const row = Math.max(1, Math.floor(shelf.width / pitch));
  return Array.from({ length: count }, (_, index) => {
    const along = ((index % row) + 0.5) * pitch;
    const inwards = (Math.floor(index / row) + 0.5) * pitch;
    return {
      id: `${domain}.${index}`,
      x: x === 0 ? shelf.left + along : shelf.left + shelf.width - along,
      y: y > 0 ? shelf.top + inwards : shelf.top + shelf.height - inwards,
      r,
      look: `plain ${domain}`,
    };
  });
}

/** Density, where there are too many people for dots: fuller cells, and a bar on each shelf. */
export function density({ grid, plain }: Placements, size: Plane): SVGTemplateResult {
  const cells = pairs(grid);
  const fullest = Math.max(1, ...cells.map(([, count]) => count));
  const most = Math.max(1, ...Object.values(plain));
  const width = (size.width - 2 * inset) / gridSize;
  const height = (size.height - 2 * shelfHeight(size)) / gridSize;
  return svg`<g class="density">
    ${domains.map((domain) => {
      const shelf = shelfOf(domain, size);
      const length = (plain[domain] / most) * shelf.width;
      const left = cornerOf[domain].x === 0 ? shelf.left : shelf.left + shelf.width - length;
      return svg`<rect class="bar ${domain}" x=${left} y=${shelf.top} width=${length} height=${shelf.height} rx="6" />`;
    })}
    ${cells.map(([cell, count]) => {
      const corner = cornerOfCell(cell);
      const { left, top } = placeOf(corner, size);
      const share = 0.25 + 0.75 * Math.sqrt(count / fullest);
      const [w, h] = [(width - 2) * share, (height - 2) * share];
      return svg`<rect class="cell ${domainOf(corner)}" x=${left + (width - w) / 2} y=${top - height + (height - h) / 2} width=${w} height=${h} rx="2" />`;
    })}
  </g>`;
}
