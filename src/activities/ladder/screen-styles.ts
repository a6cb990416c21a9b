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
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    column-gap: calc(8 * var(--u));
  }
  .board.both {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .key,
  .heads {
    align-self: end;
    padding-block-end: calc(8 * var(--u));
  }
  .key p {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
    color: var(--ink-soft);
  }
  .key svg,
  .head svg {
    flex: none;
    width: calc(26 * var(--u));
    height: calc(26 * var(--u));
  }
  .heads {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    padding-inline: calc(44 * var(--u));
  }
  .head {
    display: flex;
    gap: calc(12 * var(--u));
    align-items: center;
    justify-content: center;
    font-weight: 700;
  }
  .names {
    display: grid;
    grid-template-rows: var(--rows);
  }
  .board > .names:first-of-type,
  .names {
    align-items: center;
  }
  .names p {
    padding-block-end: calc(8 * var(--u));
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .band {
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
    padding: 0 calc(72 * var(--u));
  }
  .rung {
    fill: var(--band);
  }
  .rail {
    fill: var(--paper);
    stroke: var(--band);
    stroke-width: 3;
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
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: calc(32 * var(--u));
    min-height: calc(40 * var(--u));
    padding-block-start: calc(14 * var(--u));
  }
  .summary {
    font-weight: 700;
  }
  @media (prefers-reduced-motion: reduce) {
    .dots circle,
    .bars rect {
      transition: none;
    }
  }
`;
