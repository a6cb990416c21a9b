import { css } from 'lit';

/** A column for each item, in which the highest score is on top. */
export const ratingsScreenStyles = css`
  .board {
    display: grid;
    flex: 1;
    grid-template-columns: calc(150 * var(--u)) minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
  }
  .heads,
  .ends {
    display: grid;
    grid-template-columns: var(--columns);
    grid-column: 2;
  }
  .heads {
    align-items: end;
    padding-block-end: calc(6 * var(--u));
  }
  .head {
    padding-inline-start: calc(10 * var(--u));
    font-weight: 700;
    line-height: 1.08;
    hyphens: manual;
  }
  .head p + p {
    margin-block-start: calc(4 * var(--u));
  }
  .axis {
    display: grid;
    grid-template-rows: repeat(5, minmax(0, 1fr));
    grid-column: 1;
  }
  .axis.lettered {
    padding-block-end: calc(36 * var(--u));
  }
  .axis div {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
    justify-content: flex-end;
    padding-inline-end: calc(12 * var(--u));
    line-height: 1.05;
    text-align: end;
  }
  .axis .number {
    min-width: calc(18 * var(--u));
    font-size: calc(34 * var(--u));
    font-weight: 700;
  }
  .ends {
    position: absolute;
    inset: 0;
  }
  .ends div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: calc(10 * var(--u)) calc(8 * var(--u)) calc(10 * var(--u)) calc(14 * var(--u));
    line-height: 1.12;
  }
  .rule {
    stroke: var(--line);
    stroke-width: 1.5;
    opacity: 0.5;
  }
  .divide {
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .dots circle {
    fill: var(--ink);
    stroke: var(--ink);
  }
  .dots .hand {
    fill: var(--paper);
    stroke: var(--accent);
  }
  .bars rect {
    fill: var(--ink);
  }
  .bar {
    fill: var(--ink);
  }
  .bars .hand {
    fill: var(--accent);
  }
  .counts {
    fill: var(--ink);
    font-size: 28px;
  }
  .letters {
    fill: var(--ink);
    font-size: 28px;
    font-weight: 700;
    text-anchor: middle;
  }
  .middle {
    stroke: var(--accent);
    stroke-width: 6;
    stroke-linecap: round;
    opacity: 0.55;
  }
  .median {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .earlier {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--u)) calc(36 * var(--u));
    padding-block: calc(8 * var(--u)) calc(4 * var(--u));
    padding-inline-start: calc(150 * var(--u));
    color: var(--ink-soft);
  }
  .key p {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
  }
  .key span + span::before {
    content: '· ';
  }
  .key .dots .hand {
    stroke-width: 3;
  }
  .key svg {
    flex: none;
    width: calc(26 * var(--u));
    height: calc(26 * var(--u));
  }
  .foot {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(40 * var(--u));
    padding-block-start: calc(6 * var(--u));
  }
  .summary {
    font-weight: 700;
    line-height: 1.1;
  }
  .one .summary {
    font-size: calc(32 * var(--u));
  }
`;
