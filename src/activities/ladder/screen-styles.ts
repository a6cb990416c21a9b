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
    grid-template-columns: repeat(var(--heads, 2), minmax(0, 1fr));
    column-gap: calc(14 * var(--u));
  }
  .head {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
    font-weight: 700;
    white-space: nowrap;
  }
  .heads:not(.groups) .head:first-child {
    flex-direction: row-reverse;
    text-align: end;
  }
  .groups .head {
    display: block;
    line-height: 1.05;
    text-align: center;
    text-wrap: balance;
    white-space: normal;
  }
  .head .count,
  .before {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .asked {
    display: flex;
    gap: calc(40 * var(--u));
    padding-block-end: calc(6 * var(--u));
    color: var(--accent);
    font-weight: 700;
  }
  .asked p {
    flex: 1;
    text-wrap: balance;
  }
  .question {
    color: var(--accent);
    font-weight: 700;
    text-wrap: balance;
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
  .key .head {
    white-space: normal;
  }
  .foot .about,
  .foot .about p {
    display: inline;
  }
  .foot .about p + p::before {
    content: ' ';
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
`;
