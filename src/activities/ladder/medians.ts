import { nothing, svg, type SVGTemplateResult } from 'lit';
import { placed } from '../views/placed.ts';
import { type Geometry, rungHeight } from './geometry.ts';
import type { LadderItemResult } from './model.ts';
import type { Side } from './sides.ts';

/** Half a diamond's height, and how far the diamond of the round before stands from the present one. */
const half = 13;
const back = 32;

/** The height at which somebody on a rung would stand. */
const heightOf = (rung: number, at: Geometry): number => at.rungTop(rung) - (at.row - rungHeight) / 2;

const diamond = (className: string, x: number, y: number): SVGTemplateResult =>
  svg`<path class="${className} gliding" ${placed(x, y)} d="M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z" />`;

/** A bracket over the middle half, a diamond at the middle answer, and a hollow one where it was a round ago. */
export function middle({ direction, result, earlier }: Side, at: Geometry): SVGTemplateResult | typeof nothing {
  if (result.median === null || result.middle === null) return nothing;
  const [low, high] = result.middle;
  const x = direction < 0 ? at.left - 14 : at.right + 14;
  const tick = -direction * 10;
  const y = heightOf(result.median, at);
  return svg`${earlier?.median ? wasAt(x + direction * back, heightOf(earlier.median, at), y) : nothing}
    <path class="bracket" d="M${x + tick} ${heightOf(high, at) - 14}H${x}V${heightOf(low, at) + 14}H${x + tick}" />
    ${diamond('median', x, y)}`;
}

/** Where the middle answer was, and an arrow to the height at which it is. */
function wasAt(x: number, from: number, to: number): SVGTemplateResult {
  const way = Math.sign(to - from);
  const arrow = svg`<path class="was-arrow" d="M${x} ${from + way * half}V${to}m-7 ${-way * 8}l7 ${way * 8}l7 ${-way * 8}" />`;
  return svg`${Math.abs(to - from) > half + 8 ? arrow : nothing}${diamond('was', x, from)}`;
}

/** An arrow up the middle of the ladder, from the middle answer of the first item to that of the second. */
export function climb(
  from: LadderItemResult | undefined,
  to: LadderItemResult | undefined,
  at: Geometry,
): SVGTemplateResult | typeof nothing {
  if (!from || !to || from.median === null || to.median === null) return nothing;
  const [start, end] = [heightOf(from.median, at), heightOf(to.median, at)];
  const way = Math.sign(end - start);
  const x = at.centre;
  const foot = svg`<circle class="climb-foot" cx=${x} cy=${start} r="9" />`;
  if (way === 0) return foot;
  const shaft = `M${x} ${start}V${end - way * 16}`;
  const head = `M${x} ${end}L${x - 15} ${end - way * 22}H${x + 15}Z`;
  return svg`<g class="climb"><path class="edge" d=${shaft} /><path class="edge" d=${head} /><path class="shaft" d=${shaft} />
    <path class="head" d=${head} />${foot}</g>`;
}
