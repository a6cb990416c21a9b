import { css } from 'lit';

/** Names on both sides of a drawn ladder, in rows that the drawing shares. */
export const ladderScreenStyles = css`
  .low {
    --band: var(--band-low);
  }
  .middle {
    --band: var(--band-middle);
  }
  .high {
    --band: var(--band-high);
  }
  .board {
    display: grid;
    flex: 1;
    grid-template-columns: auto minmax(0, 1fr) calc(280 * var(--u));
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    column-gap: calc(8 * var(--u));
  }
  .board.both {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .aside {
    display: flex;
    flex-direction: column;
    grid-row: 1 / span 2;
    grid-column: 3;
    gap: calc(32 * var(--u));
    justify-content: center;
    padding-inline-start: calc(20 * var(--u));
  }
  .aside .waiting {
    padding: 0;
    border: 0;
    font-size: calc(52 * var(--u));
    text-align: start;
  }
  .aside .summary {
    font-size: calc(38 * var(--u));
    line-height: 1.1;
    text-wrap: balance;
  }
  .narrow .aside {
    flex-direction: row;
    flex-wrap: wrap;
    grid-row: 3;
    grid-column: 1 / -1;
    gap: calc(16 * var(--u)) calc(48 * var(--u));
    align-items: center;
    justify-content: flex-start;
    padding: calc(20 * var(--u)) 0 0;
  }
  .board.narrow {
    min-height: calc(680 * var(--u));
    grid-template-columns: auto minmax(0, 1fr);
  }
  .key,
  .heads {
    align-self: end;
    padding-block-end: calc(8 * var(--u));
  }
  .aside .key {
    align-self: start;
  }
  .key p {
    display: flex;
    gap: calc(12 * var(--u));
    align-items: center;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .key svg,
  .head svg {
    flex: none;
    width: calc(26 * var(--u));
    height: calc(26 * var(--u));
  }
  .heads {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: calc(14 * var(--u));
  }
  .head {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
    font-weight: 700;
    white-space: nowrap;
  }
  .head:first-child {
    flex-direction: row-reverse;
    text-align: end;
  }
  .names {
    display: grid;
    grid-template-rows: var(--rows);
    align-items: center;
  }
  .names p {
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .names .band {
    align-self: end;
    color: var(--band);
    font-weight: 700;
  }
  .drawing {
    position: relative;
  }
  .drawing svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .over {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .rung {
    fill: var(--band);
  }
  .rail {
    fill: var(--paper);
    stroke: var(--band);
    stroke-width: 3;
  }
  .divide {
    fill: none;
    stroke: var(--line);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 1 8;
  }
  .numbers {
    fill: var(--ink-soft);
    font-size: 28px;
  }
  .side-0 {
    --dot: var(--ink);
    --dot-fill: var(--ink);
  }
  .side-1 {
    --dot: var(--accent);
    --dot-fill: var(--paper);
  }
  .dots circle {
    fill: var(--dot-fill);
    stroke: var(--dot);
    transition:
      cx 300ms ease-out,
      cy 300ms ease-out,
      r 300ms ease-out;
    animation: settle 300ms ease-out;
  }
  @keyframes settle {
    from {
      opacity: 0;
      transform: translateY(-18px);
    }
  }
  .bars rect {
    fill: var(--dot-fill);
    stroke: var(--dot);
    stroke-width: 3;
    transition:
      x 300ms ease-out,
      width 300ms ease-out;
  }
  .bracket {
    fill: none;
    stroke: var(--ink);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .median {
    fill: var(--dot, var(--ink));
    stroke: var(--paper);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .side-1 .bracket {
    stroke: var(--dot);
  }
  .foot {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(32 * var(--u));
    min-height: calc(46 * var(--u));
    padding-block-start: calc(14 * var(--u));
  }
  .summary {
    font-weight: 700;
  }
  .aside .beside {
    padding: calc(12 * var(--u)) calc(16 * var(--u));
    border: calc(3 * var(--u)) dashed var(--band-high);
    border-radius: calc(12 * var(--u));
  }
  @media (prefers-reduced-motion: reduce) {
    .dots circle,
    .bars rect {
      transition: none;
      animation: none;
    }
  }
`;
