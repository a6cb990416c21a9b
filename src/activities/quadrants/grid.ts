import { svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cornerOfCell, gridSize } from './cells.ts';
import { cornerOf, type Domain, domainOf, domains, type Point } from './domains.ts';
import type { Placements } from './model.ts';
import { type Dot, pairs, pitchOf, radius, spread } from './pack.ts';

/** More people than this are drawn as density. */
export const mostDots = 600;

/** Half the gap between two quadrants, and the room between a quadrant's edge and what is in it. */
const gap = 4;
const inset = 12;

/** The part of each quadrant, at its outer edge, where choices without a point stand. */
const shelfShare = 0.34;

/** The size of the drawn grid, in units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const shelfHeight = ({ height }: Size): number => (height / 2) * shelfShare;

/** Where a point is drawn, in the part of the grid that the shelves leave. */
const placeOf = ({ x, y }: Point, size: Size): { left: number; top: number } => ({
  left: inset + x * (size.width - 2 * inset),
  top: size.height - shelfHeight(size) - y * (size.height - 2 * shelfHeight(size)),
});

function shelfOf(domain: Domain, size: Size): Box {
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
export function quadrants(size: Size): SVGTemplateResult {
  const [w, h] = [size.width / 2, size.height / 2];
  const shelf = shelfHeight(size);
  return svg`${domains.map((domain) => {
    const { x, y } = cornerOf[domain];
    const left = x * size.width + gap;
    const edge = y > 0 ? shelf : size.height - shelf;
    return svg`<g class=${domain}>
      <rect class="quadrant" x=${left} y=${(0.5 - y) * size.height + gap} width=${w - 2 * gap} height=${h - 2 * gap} rx="12" />
      <path class="shelf" d="M${left + inset} ${edge}H${left + w - 2 * gap - inset}" />
    </g>`;
  })}
  <path class="axes" d="M${w} 2V${size.height - 2}M2 ${h}H${size.width - 2}" />`;
}

/** One translucent dot a person: points where they were set, choices without a point on the shelf. */
export function people({ grid, plain }: Placements, size: Size, count: number): SVGTemplateResult {
  const most = Math.max(1, ...Object.values(plain));
  const r = radius(count, most, shelfOf('simple', size));
  const points = pairs(grid).flatMap(([cell, here]) => spread(cell, here));
  return svg`<g class="dots">
    ${domains.map((domain) => onShelf(domain, plain[domain], size, r))}
    ${repeat(
      points,
      ({ id }) => id,
      (dot: Dot) => {
        const { left, top } = placeOf(dot, size);
        return svg`<circle class=${dot.domain} cx=${left} cy=${top} r=${r} />`;
      },
    )}
  </g>`;
}

/** Rows from the outer corner, along the outer edge and then inwards. */
function onShelf(domain: Domain, count: number, size: Size, r: number): SVGTemplateResult {
  const shelf = shelfOf(domain, size);
  const { x, y } = cornerOf[domain];
  const pitch = pitchOf(r);
  const row = Math.max(1, Math.floor(shelf.width / pitch));
  const circles = Array.from({ length: count }, (_, index) => {
    const along = ((index % row) + 0.5) * pitch;
    const inwards = (Math.floor(index / row) + 0.5) * pitch;
    const left = x === 0 ? shelf.left + along : shelf.left + shelf.width - along;
    const top = y > 0 ? shelf.top + inwards : shelf.top + shelf.height - inwards;
    return svg`<circle cx=${left} cy=${top} r=${r} />`;
  });
  return svg`<g class="plain ${domain}">${circles}</g>`;
}

/** Density, where there are too many people for dots: fuller cells, and a bar on each shelf. */
export function density({ grid, plain }: Placements, size: Size): SVGTemplateResult {
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
