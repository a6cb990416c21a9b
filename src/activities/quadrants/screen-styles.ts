import { css } from 'lit';

/** The card's words on the left; on the right the grid with its axes and the names of its quadrants around it. */
export const quadrantsScreenStyles = css`
  .board {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.9fr);
    gap: calc(32 * var(--u));
    min-height: 0;
  }
  .board.narrow {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto calc(560 * var(--u));
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: calc(32 * var(--u));
    justify-content: center;
  }
  .progress,
  .unsure {
    color: var(--ink-soft);
  }
  .card {
    margin-block: calc(4 * var(--u)) calc(12 * var(--u));
    font-size: calc(44 * var(--u));
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
  }
  .both .card {
    font-size: calc(34 * var(--u));
  }
  .long .card {
    font-size: calc(30 * var(--u));
  }
  .both .long .card {
    font-size: calc(28 * var(--u));
  }
  .sentence {
    font-size: calc(32 * var(--u));
  }
  .both .sentence {
    font-size: calc(28 * var(--u));
  }
  .grid {
    display: grid;
    grid-template-areas: 'top top top' 'left plane right' 'bottom bottom bottom';
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto minmax(0, 1fr) auto;
    column-gap: calc(14 * var(--u));
    min-height: 0;
  }
  .axis {
    color: var(--ink-soft);
  }
  .axis.top,
  .axis.bottom {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(24 * var(--u));
    justify-content: center;
    padding-block: calc(6 * var(--u));
  }
  .axis.top {
    grid-area: top;
  }
  .axis.bottom {
    grid-area: bottom;
  }
  .side {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    max-width: calc(170 * var(--u));
  }
  .side.left {
    grid-area: left;
    text-align: end;
  }
  .side.right {
    grid-area: right;
  }
  .side .axis {
    text-wrap: balance;
  }
  .domain {
    color: var(--domain);
    font-weight: 700;
  }
  .mark {
    display: flex;
    gap: calc(14 * var(--u));
    align-items: center;
    min-height: calc(60 * var(--u));
  }
  .left .mark {
    flex-direction: row-reverse;
  }
  .mark .domain-symbol {
    flex: none;
    width: calc(48 * var(--u));
    height: calc(48 * var(--u));
  }
  .count {
    font-size: calc(60 * var(--u));
    line-height: 1;
  }
  .count.long {
    font-size: calc(46 * var(--u));
  }
  .plane {
    grid-area: plane;
    position: relative;
  }
  .plane svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .quadrant {
    fill: var(--domain);
    fill-opacity: 0.09;
  }
  .axes {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .dots circle {
    stroke: var(--domain);
    stroke-width: 0.25;
    fill: var(--domain);
    fill-opacity: 0.5;
  }
  .dots .plain {
    fill-opacity: 0.1;
  }
  .shelf {
    stroke: var(--domain);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 1 8;
  }
  .cell {
    fill: var(--domain);
    fill-opacity: 0.8;
  }
  .bar {
    fill: var(--domain);
    fill-opacity: 0.1;
    stroke: var(--domain);
    stroke-width: 2;
  }
`;
