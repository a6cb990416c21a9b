import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Domain, domains, type DomainCounts, mostChosen } from '../../session/domains.ts';
import { domainShape } from '../../ui/domain-symbol.ts';
import { placed } from '../views/placed.ts';

/** The height of the chain above the counts, in units. */
const chainHeight = 76;

/** The side of a symbol on the chain, and of one of several. */
const symbolSide = 60;
const smallSide = 40;

/** Room for a digit of the number at the end of a bar, and on both sides of a cell. */
const digitRoom = 17;
const cellRoom = 10;

/** One step of the drawn process: what was chosen now, and what belongs beside it. */
export interface DrawnStep {
  readonly now: DomainCounts;
  readonly earlier?: DomainCounts | undefined;
  /** Hands that are not in the figures. */
  readonly hands?: DomainCounts | undefined;
}

/** Where everything is, in units from the top left of the box. */
interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Where the first row begins. */
  readonly top: number;
  /** The width of a step, and the height of a kind. */
  readonly column: number;
  readonly row: number;
}

/** The rows of the four kinds, under the chain. */
export const kindsGeometry = (width: number, height: number, steps: number): Geometry => ({
  width,
  height,
  top: chainHeight,
  column: width / steps,
  row: (height - chainHeight) / domains.length,
});

/** A row for each group, and no chain. */
export const groupsGeometry = (width: number, height: number, steps: number, groups: number): Geometry => ({
  width,
  height,
  top: 0,
  column: width / steps,
  row: height / groups,
});

/** The largest figure of all, which fills a cell. */
const largest = (steps: readonly DrawnStep[]): number =>
  Math.max(
    1,
    ...steps.flatMap(({ now, earlier, hands }) =>
      domains.map((domain) => Math.max(now[domain] + (hands?.[domain] ?? 0), earlier?.[domain] ?? 0)),
    ),
  );

const symbolAt = (domain: Domain, x: number, y: number, side: number): SVGTemplateResult =>
  svg`<g transform="translate(${x - side / 2} ${y - side / 2}) scale(${side / 24})">
    <g class="ground">${domainShape(domain)}</g>${domainShape(domain)}
  </g>`;

/** The symbols of what most have chosen, or an open ring where nobody has. */
function symbols(most: readonly Domain[], x: number, y: number): SVGTemplateResult | SVGTemplateResult[] {
  if (most.length === 0) return svg`<circle class="open" cx=${x} cy=${y} r="24" />`;
  if (most.length === 1) return symbolAt(most[0]!, x, y, symbolSide);
  return most.map((domain, index) => symbolAt(domain, x + (index - (most.length - 1) / 2) * smallSide, y, smallSide));
}

/** The steps as a chain, each with the symbol of what most have chosen. */
export function chain(steps: readonly DrawnStep[], at: Geometry): SVGTemplateResult {
  const y = chainHeight / 2;
  const middle = (index: number): number => (index + 0.5) * at.column;
  const most = steps.map(({ now }) => mostChosen(now));
  const half = (index: number): number =>
    12 + (most[index]!.length > 1 ? (most[index]!.length * smallSide) / 2 : symbolSide / 2);
  return svg`${steps.slice(1).map((_, index) => {
    const [from, to] = [middle(index) + half(index), middle(index + 1) - half(index + 1)];
    if (to - from < 16) return nothing;
    return svg`<path class="arrow" d="M${from} ${y}H${to}m-10 -9l10 9l-10 9" />`;
  })}
  ${steps.map((_, index) => symbols(most[index]!, middle(index), y))}`;
}

/** A bar for each step and kind, with its number once anybody has answered; the fullest of a step on a tinted ground. */
export function cells(steps: readonly DrawnStep[], at: Geometry): SVGTemplateResult {
  const most = largest(steps);
  const begun = steps.some(({ now }) => domains.some((domain) => now[domain] > 0));
  const room = Math.max(1, at.column - 3 * cellRoom - digitRoom * String(most).length);
  const bar = Math.min(34, at.row - 22);
  const length = (count: number): number => (count / most) * room;
  return svg`${steps.map(({ now, earlier, hands }, index) => {
    const left = index * at.column;
    const fullest = mostChosen(now);
    return domains.map((domain, row) => {
      const top = at.top + row * at.row;
      const [x, y] = [left + cellRoom, top + (at.row - bar) / 2];
      const count = now[domain];
      const more = hands?.[domain] ?? 0;
      return svg`<g class="${domain} ${fullest.includes(domain) ? 'fullest' : ''}">
        <rect class="cell" x=${left + 3} y=${top + 3} width=${at.column - 6} height=${at.row - 6} rx="8" />
        <rect class="bar" width="1" height=${bar} ${placed(x, y, length(count), 1)} />
        ${more > 0 ? svg`<rect class="hands" x=${x + length(count)} y=${y + 1.5} width=${length(more)} height=${bar - 3} />` : nothing}
        ${earlier ? svg`<path class="earlier" d="M${x + length(earlier[domain])} ${y - 7}V${y + bar + 7}" />` : nothing}
        ${begun ? svg`<text x=${left + at.column - cellRoom} y=${y + bar / 2 + 10} text-anchor="end">${count}</text>` : nothing}
      </g>`;
    });
  })}`;
}

/** A row for each group: what most of it have chosen at each step, over a bar of all four kinds. */
export function groupCells(groups: readonly (readonly DomainCounts[])[], at: Geometry): SVGTemplateResult {
  const width = at.column - 4 * cellRoom;
  return svg`${groups.map((steps, row) => {
    const top = at.top + row * at.row;
    return steps.map((counts, index) => {
      const left = index * at.column + 2 * cellRoom;
      const total = Math.max(
        1,
        domains.reduce((sum, domain) => sum + counts[domain], 0),
      );
      let from = left;
      const middle = top + at.row / 2 - 16;
      return svg`<g>${symbols(mostChosen(counts), left + width / 2, middle)}${domains.map((domain) => {
        const length = (counts[domain] / total) * width;
        const x = from;
        from += length;
        return svg`<rect class="bar ${domain}" width="1" height="20" ${placed(x, middle + 36, length, 1)} />`;
      })}</g>`;
    });
  })}`;
}
