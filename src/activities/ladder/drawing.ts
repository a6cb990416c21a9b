import { svg, type SVGTemplateResult } from 'lit';
import type { BandOfRungs } from './bands.ts';
import { bandHeight, type Geometry, railWidth, rungHeight } from './geometry.ts';

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
