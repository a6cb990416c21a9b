import { svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cornerOfCell, gridSize } from './cells.ts';
import { cornerOf, type Domain, domainOf, domains } from './domains.ts';
import type { Placements } from './model.ts';
import { type Dot, fullest, pack, spread } from './pack.ts';

/** The size of the drawn grid, in units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** More than this many people are drawn as density. */
export const mostDots = 600;

/** The radius of a dot: smaller the more there are. */
const radius = (people: number): number => Math.max(4, Math.min(11, 60 / Math.sqrt(Math.max(people, 1)) + 1.5));

/** The cells that hold points, as pairs of cell and count. */
const pairs = (grid: readonly number[]): [cell: number, count: number][] =>
  Array.from({ length: grid.length / 2 }, (_, index) => [grid[index * 2]!, grid[index * 2 + 1]!]);

/** The four quadrants and the axes between them. */
export function quadrants({ width, height }: Size): SVGTemplateResult {
  const [w, h] = [width / 2, height / 2];
  return svg`${domains.map((domain) => {
    const { x, y } = cornerOf[domain];
    return svg`<rect class="quadrant ${domain}" x=${x * width + 4} y=${(0.5 - y) * height + 4} width=${w - 8} height=${h - 8} rx="10" />`;
  })}
  <path class="axes" d="M${w} 0V${height}M0 ${h}H${width}" />`;
}

/** One translucent dot a person: points where they were set, plain choices packed along the outer edge. */
export function people(placements: Placements, { width, height }: Size, total: number): SVGTemplateResult {
  const r = radius(total);
  const plain = packed(placements.plain, { width, height }, r);
  const points = pairs(placements.grid).flatMap(([cell, count]) => {
    const corner = cornerOfCell(cell);
    return spread(cell, count, corner, domainOf(corner));
  });
  const circle = (kind: string) => (dot: Dot) =>
    svg`<circle class="${kind} ${dot.domain}" cx=${dot.x * width} cy=${(1 - dot.y) * height} r=${r} />`;
  return svg`<g class="dots">
    ${repeat(plain, ({ id }) => id, circle('plain'))}${repeat(points, ({ id }) => id, circle('point'))}
  </g>`;
}

function packed(plain: Readonly<Record<Domain, number>>, { width, height }: Size, r: number): Dot[] {
  const inset = 10;
  const most = Math.max(1, fullest(plain));
  const room = ((width / 2 - inset) * (height / 2 - inset)) / most;
  const pitch = Math.min(r * 2 + 4, Math.sqrt(room));
  const shrink = { across: pitch / width, up: pitch / height };
  return domains.flatMap((domain) =>
    pack(domain, plain[domain], shrink).map((dot) => ({
      ...dot,
      x: dot.x + (dot.x < 0.5 ? inset : -inset) / width,
      y: dot.y + (dot.y < 0.5 ? inset : -inset) / height,
    })),
  );
}

/** Density, where there are too many people for dots: darker cells, and a fuller edge for plain choices. */
export function density({ grid, plain }: Placements, { width, height }: Size): SVGTemplateResult {
  const cells = pairs(grid);
  const most = Math.max(1, ...cells.map(([, count]) => count));
  const [w, h] = [width / gridSize, height / gridSize];
  const all = Math.max(1, fullest(plain));
  return svg`<g class="density">
    ${domains.map((domain) => {
      const { x, y } = cornerOf[domain];
      const depth = (plain[domain] / all) * height * 0.2;
      const top = y > 0 ? 4 : height - 4 - depth;
      return svg`<rect class="edge ${domain}" x=${x * width + 4} y=${top} width=${width / 2 - 8} height=${depth} rx="6" />`;
    })}
    ${cells.map(([cell, count]) => {
      const corner = cornerOfCell(cell);
      return svg`<rect class="cell ${domainOf(corner)}" x=${corner.x * width} y=${(1 - corner.y) * height - h} width=${w} height=${h} fill-opacity=${0.15 + 0.8 * Math.sqrt(count / most)} />`;
    })}
  </g>`;
}
