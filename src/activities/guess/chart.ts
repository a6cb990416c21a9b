import type { PlotOptions } from '@observablehq/plot';
import type { Item } from '../../session/deck.ts';
import type { PlotLibrary } from '../views/plot.ts';
import { binStarts } from './bins.ts';
import type { GuessTally } from './model.ts';
import { percent } from './percent.ts';
import { least, most } from './settings.ts';

/** Room under the rows for the figures of the axis, and beside them for those at its ends; in units. */
export const axisHeight = 44;
const margin = 44;

const lines = [-100, -50, 0, 50, 100, 150, 200] as const;

/** Which lines have their figure, as far as a chart of that width, in units, has room. */
function figuresFor(width: number): readonly number[] {
  if (width < 360) return [least, 0, most];
  return width < 760 ? lines.filter((line) => line % 100 === 0) : lines;
}

/** How far below its line a row goes on, as a share of its highest bar: room for a mark on the line, or letters under it. */
const belowMark = 0.3;
const belowLetters = 0.95;

interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartInput extends ChartSize {
  readonly items: readonly Item[];
  /** Nothing but the axis without it. */
  readonly tally: GuessTally | undefined;
  readonly earlier: GuessTally | undefined;
  /** The middle guesses of groups, each under its letter, in the place of everybody's. */
  readonly groups: readonly { readonly letter: string; readonly tally: GuessTally }[];
}

/** Middle guesses closer together than this share one place: their letters would lie upon each other. */
const near = 20;

interface Lettered {
  readonly id: string;
  readonly median: number;
  readonly letters: string;
}

/** The letters of groups at their middle guesses. */
function lettersOf({ items, groups }: ChartInput): Lettered[] {
  return items.flatMap(({ id }) => {
    const placed: (Lettered & { letters: string })[] = [];
    const found = groups.flatMap(({ letter, tally }) => {
      const median = tally.items[id]?.median;
      return typeof median === 'number' ? [{ letter, median }] : [];
    });
    for (const { letter, median } of [...found].sort((a, b) => a.median - b.median)) {
      const last = placed[placed.length - 1];
      if (last && median - last.median < near) last.letters += letter;
      else placed.push({ id, median, letters: letter });
    }
    return placed;
  });
}

const mediansOf = (items: readonly Item[], tally: GuessTally | undefined) =>
  items.flatMap(({ id }) => {
    const median = tally?.items[id]?.median;
    return typeof median === 'number' ? [{ id, median }] : [];
  });

/** The symbols of the chart, also for its key: about the middle of a box of 28. */
export const diamond = 'M0 -13L13 0L0 13L-13 0Z';
export const flag = 'M-11 -11H11L0 9Z';

/** A row for each measure on one axis: how the guesses lie, the middle one, and the figure once it is told. */
export function chart(plot: PlotLibrary, input: ChartInput): PlotOptions {
  const { items, tally, earlier, groups, width, height } = input;
  const bars = items.flatMap(({ id }) =>
    (tally?.items[id]?.bins ?? []).flatMap((count, index) =>
      count > 0 ? [{ id, from: binStarts[index]! - 5, to: binStarts[index]! + 5, count }] : [],
    ),
  );
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const told = items.flatMap(({ id }) => (tally?.told?.[id] ? [{ id, change: tally.told[id].change }] : []));
  const onLine = { fy: 'id', x: 'median', y: 0 } as const;
  const below = groups.length > 0 ? belowLetters : belowMark;
  return {
    width,
    height,
    margin: 0,
    marginLeft: margin,
    marginRight: margin,
    marginBottom: axisHeight,
    x: { domain: [least - 5, most + 5], axis: null },
    y: { domain: [-below * highest, highest * 1.08], axis: null },
    fy: { domain: items.map(({ id }) => id), padding: 0, axis: null },
    marks: [
      plot.ruleX(lines, { stroke: 'var(--line)', strokeOpacity: 0.45 }),
      plot.ruleX([0], { stroke: 'var(--ink)', strokeWidth: 2.5 }),
      plot.ruleY(items, { fy: 'id', y: 0, stroke: 'var(--line)', strokeWidth: 2 }),
      plot.rect(bars, {
        fy: 'id',
        x1: 'from',
        x2: 'to',
        y1: 0,
        y2: 'count',
        insetLeft: 1,
        insetRight: 1,
        fill: 'var(--ink-soft)',
      }),
      plot.ruleX(told, { fy: 'id', x: 'change', stroke: 'var(--accent)', strokeWidth: 4 }),
      plot.dot(told, {
        fy: 'id',
        x: 'change',
        y: highest * 1.08,
        dy: 9,
        symbol: 'triangle2',
        r: 9,
        rotate: 180,
        fill: 'var(--accent)',
      }),
      plot.dot(mediansOf(items, groups.length > 0 ? undefined : earlier), {
        ...onLine,
        symbol: 'diamond2',
        r: 9,
        fill: 'var(--paper)',
        stroke: 'var(--ink)',
        strokeWidth: 3,
      }),
      plot.dot(mediansOf(items, groups.length > 0 ? undefined : tally), {
        ...onLine,
        symbol: 'diamond2',
        r: 11,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 2.5,
      }),
      plot.text(lettersOf(input), {
        ...onLine,
        dy: 16,
        text: 'letters',
        fontSize: 28,
        fontWeight: 700,
        fill: 'var(--ink)',
      }),
      plot.axisX(figuresFor(width), {
        anchor: 'bottom',
        tickFormat: percent,
        tickSize: 8,
        tickPadding: 6,
        fontSize: 28,
        fill: 'var(--ink)',
        stroke: 'var(--line)',
        label: null,
      }),
    ],
  };
}
