import { css } from 'lit';

/** A chart, and beside it what it comes to and what people have written. */
export const feedbackScreenStyles = css`
  .board {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    min-height: 0;
    gap: calc(44 * var(--u));
  }
  .board.written {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
  }
  .chart,
  .beside,
  section {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .beside {
    gap: calc(20 * var(--u));
    justify-content: center;
  }
  .heads {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(118 * var(--u));
    padding-inline-start: calc(34 * var(--u));
    font-weight: 700;
  }
  .heads div:first-child {
    text-align: end;
  }
  .heads div:last-child {
    color: var(--accent);
  }
  .drawing {
    position: relative;
    flex: 1;
    min-height: calc(160 * var(--u));
    margin-block: calc(10 * var(--u));
  }
  .drawing svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .drawing[hidden] {
    display: none;
  }
  .questions {
    display: grid;
    flex: 1;
    align-content: center;
    gap: calc(12 * var(--u));
    margin: 0;
    padding-inline-start: calc(28 * var(--u));
    font-size: calc(30 * var(--u));
    text-wrap: balance;
  }
  .questions li::marker {
    color: var(--accent);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--u)) calc(40 * var(--u));
    color: var(--ink-soft);
  }
  .ends b {
    color: var(--ink);
  }
  .said {
    display: grid;
    gap: calc(10 * var(--u));
  }
  .summary {
    font-size: calc(38 * var(--u));
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
  }
  .written .summary {
    font-size: calc(28 * var(--u));
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--u)) calc(20 * var(--u));
    color: var(--ink-soft);
  }
  .key span {
    display: flex;
    gap: calc(8 * var(--u));
    align-items: center;
    white-space: nowrap;
  }
  .key svg {
    flex: none;
    width: calc(26 * var(--u));
    height: calc(26 * var(--u));
  }
  .written .key {
    display: none;
  }
  .beside .waiting {
    padding: 0;
    border: 0;
    font-size: calc(48 * var(--u));
    text-align: start;
  }
  .walls {
    display: grid;
    flex: 1;
    grid-template-columns: 1fr 1fr;
    min-height: 0;
    gap: calc(24 * var(--u));
  }
  h3 {
    margin: 0;
    font-size: calc(28 * var(--u));
    line-height: 1.1;
  }
  h3 + cyd-wall {
    margin-block-start: calc(10 * var(--u));
  }
  .board.narrow {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .drawing {
    min-height: calc(420 * var(--u));
  }
  .narrow .walls {
    min-height: calc(480 * var(--u));
  }
  .before {
    --side: var(--ink);
    --side-fill: var(--ink);
  }
  .after {
    --side: var(--accent);
    --side-fill: var(--accent);
  }
  svg text {
    fill: var(--ink);
    font-size: 28px;
    font-variant-numeric: tabular-nums;
  }
  .axis text {
    font-weight: 700;
  }
  .ground {
    fill: none;
    stroke: var(--line);
    stroke-width: 2;
  }
  .bar {
    fill: var(--side-fill);
    transition: transform 300ms ease-out;
  }
  .bars text,
  .median {
    transition: transform 300ms ease-out;
  }
  .raised {
    fill: none;
    stroke: var(--side);
    stroke-width: 3;
    stroke-dasharray: 6 6;
  }
  .half {
    fill: none;
    stroke: var(--side, var(--ink));
    stroke-width: 6;
    stroke-linecap: round;
    opacity: 0.45;
  }
  .median {
    fill: var(--side, var(--ink));
    stroke: var(--paper);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .earlier {
    fill: var(--paper);
    stroke: var(--side);
    stroke-width: 3;
  }
  .way {
    fill: none;
    stroke: var(--ink);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: reduce) {
    .bar,
    .bars text,
    .median {
      transition: none;
    }
  }
`;
