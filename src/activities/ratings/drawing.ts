import { nothing, svg, type SVGTemplateResult } from 'lit';
import { type Dot, dots } from '../views/dots.ts';
import { placed } from '../views/placed.ts';
import type { Drawing } from './layout.ts';

/** A diamond about the middle of its place. */
export const diamond = (size: number): string => `M0 ${-size}L${size} 0L0 ${size}L${-size} 0Z`;

const mark = (look: string, at: { readonly x: number; readonly y: number } | undefined) =>
  at ? svg`<path class=${look} d=${diamond(13)} ${placed(at.x, at.y)} />` : nothing;

const middle = ({ middle: half }: Drawing) =>
  half ? svg`<line class="middle" x1=${half.x} x2=${half.x} y1=${half.top} y2=${half.bottom} />` : nothing;

/** Where the middle answer was in the round before, if it has moved since. */
const before = ({ median, earlier }: Drawing) => (median?.y === earlier?.y ? nothing : mark('earlier', earlier));

/** The answers to one item: dots or bars, how many they are, and the middle of them. */
export const drawingOf = (drawing: Drawing): SVGTemplateResult =>
  svg`<g class="bars">${drawing.bars.map(
    ({ look, x, y, width, height }) => svg`<rect class=${look} width="1" height="1" ${placed(x, y, width, height)} />`,
  )}</g>
  <g class="dots" ${dots(drawing.dots as readonly Dot[])}></g>
  <g class="counts">${drawing.counts.map(({ x, y, count }) => svg`<text x=${x} y=${y} dy="0.36em">${count}</text>`)}</g>
  ${middle(drawing)}${before(drawing)}${mark('median', drawing.median)}`;
