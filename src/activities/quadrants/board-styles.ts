import { css } from 'lit';

/** The board of all cards in two columns, the groups of one card, and the arrows between two rounds. */
export const boardStyles = css`
  .all {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(8 * var(--u));
    min-height: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--u)) calc(10 * var(--u));
    justify-content: space-between;
  }
  .legend .domain {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
  }
  .legend .domain-symbol {
    width: calc(34 * var(--u));
    height: calc(34 * var(--u));
  }
  .all span + span::before {
    content: ' · ';
  }
  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(48 * var(--u));
    min-height: 0;
  }
  h3 {
    margin: 0 0 calc(6 * var(--u));
    padding-block-end: calc(4 * var(--u));
    border-block-end: calc(3 * var(--u)) solid var(--ink);
    font-size: calc(30 * var(--u));
    line-height: 1.1;
  }
  section,
  li {
    min-width: 0;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li p {
    overflow: hidden;
    line-height: calc(30 * var(--u));
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .roomy ol {
    gap: calc(20 * var(--u));
  }
  .roomy li p {
    white-space: normal;
  }
  li svg {
    width: 100%;
    height: calc(32 * var(--u));
  }
  .segment {
    fill: var(--domain);
  }
  .in-segment .domain-shape {
    fill: none;
    stroke: var(--paper);
    stroke-width: 2.5;
  }
  li text {
    fill: var(--paper);
    font-size: 28px;
    font-weight: 700;
  }
  .more {
    color: var(--ink-soft);
    text-align: center;
  }
  .foot {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(40 * var(--u));
    padding-block-start: calc(8 * var(--u));
  }
  .below .foot {
    padding: 0;
  }
  .foot .sentence {
    font-size: calc(28 * var(--u));
    font-weight: 700;
    text-wrap: balance;
  }
  .was {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .below {
    padding-block-start: calc(10 * var(--u));
  }
  .asides {
    color: var(--ink-soft);
  }
  .asides span + span::before {
    content: ' ';
  }
  .groups {
    display: grid;
    gap: calc(2 * var(--u));
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(4, calc(130 * var(--u)));
    gap: calc(12 * var(--u));
    align-items: center;
  }
  .group > span {
    display: flex;
    gap: calc(8 * var(--u));
    align-items: center;
    color: var(--domain);
    font-weight: 700;
  }
  .group b > span + span::before {
    content: ' · ';
  }
  .groups .domain-symbol {
    width: calc(28 * var(--u));
    height: calc(28 * var(--u));
  }
  .edge {
    fill: none;
    stroke: var(--paper);
    stroke-linecap: round;
  }
  .shaft {
    fill: none;
    stroke: var(--ink);
    stroke-linecap: round;
  }
  .head {
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .move circle {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 3;
  }
  .move text {
    fill: var(--ink);
    font-size: 28px;
    font-weight: 700;
  }
`;
