import { css } from 'lit';

/** The process and its steps above, the four kinds on the left, and the drawing in the corner that they leave. */
export const stepsScreenStyles = css`
  .board {
    display: grid;
    flex: 1;
    grid-template-columns: calc(228 * var(--u)) repeat(var(--steps, 6), minmax(0, 1fr));
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
  }
  .board.narrow {
    min-height: calc(600 * var(--u));
  }
  .board.split {
    grid-template-columns: calc(280 * var(--u)) repeat(var(--steps, 6), minmax(0, 1fr));
  }
  .process {
    padding-inline-end: calc(12 * var(--u));
    font-size: calc(30 * var(--u));
    font-weight: 700;
    line-height: 1.1;
  }
  .process p + p,
  .step p + p {
    margin-block-start: calc(8 * var(--u));
  }
  .step {
    display: flex;
    flex-direction: column;
    justify-content: end;
    padding-inline: calc(4 * var(--u));
    font-weight: 600;
    line-height: 1.05;
    text-align: center;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .heads {
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    grid-column: 1;
    padding-block-start: calc(76 * var(--u));
  }
  .split .heads {
    padding-block-start: 0;
  }
  .head {
    display: flex;
    gap: calc(12 * var(--u));
    align-items: center;
    color: var(--domain, var(--ink));
    font-weight: 700;
    line-height: 1.05;
  }
  .head .domain-symbol {
    flex: none;
    width: calc(40 * var(--u));
    height: calc(40 * var(--u));
  }
  .head p + p {
    margin-block-start: calc(2 * var(--u));
  }
  .group .count {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .drawing {
    grid-column: 2 / -1;
  }
  .ground .domain-shape {
    fill: var(--paper);
    fill-opacity: 1;
  }
  .open {
    fill: none;
    stroke: var(--line);
    stroke-width: 3;
    stroke-dasharray: 2 9;
    stroke-linecap: round;
  }
  .arrow {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .cell {
    fill: var(--domain);
    fill-opacity: 0.06;
  }
  .fullest .cell {
    fill-opacity: 0.18;
    stroke: var(--domain);
    stroke-width: 3;
  }
  .bar {
    fill: var(--domain);
    transition: transform 300ms ease-out;
  }
  .hands {
    fill: none;
    stroke: var(--domain);
    stroke-width: 3;
    stroke-dasharray: 6 5;
  }
  .earlier {
    fill: none;
    stroke: var(--ink);
    stroke-width: 4;
    stroke-linecap: round;
  }
  text {
    fill: var(--ink);
    font-size: 28px;
  }
  .fullest text {
    font-weight: 700;
  }
  .foot {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(40 * var(--u));
    min-height: calc(46 * var(--u));
    padding-block-start: calc(12 * var(--u));
  }
  .sentence {
    font-weight: 700;
    text-wrap: balance;
  }
  .key {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
    color: var(--ink-soft);
  }
  .key svg {
    width: calc(12 * var(--u));
    height: calc(34 * var(--u));
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }
`;
