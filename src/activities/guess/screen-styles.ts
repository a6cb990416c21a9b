import { css } from 'lit';

/** A row for each measure: its name, its guesses, and what is said of them. */
export const guessScreenStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--u)) calc(36 * var(--u));
    justify-content: flex-end;
    min-height: calc(36 * var(--u));
    padding-block-end: calc(6 * var(--u));
  }
  .key p,
  .cell {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
  }
  .key span + span::before {
    content: '· ';
  }
  .key svg,
  .cell svg {
    flex: none;
    width: calc(24 * var(--u));
    height: calc(24 * var(--u));
  }
  .board {
    --name: calc(400 * var(--u));
    --said: calc(190 * var(--u));
    display: grid;
    flex: 1;
    grid-template-columns: var(--name) minmax(0, 1fr);
    min-height: 0;
  }
  .board.narrow {
    --name: calc(290 * var(--u));
    --said: calc(190 * var(--u));
  }
  .board.guessed {
    grid-template-columns: var(--name) minmax(0, 1fr) var(--said);
  }
  .board.told {
    grid-template-columns: var(--name) minmax(0, 1fr) var(--said) var(--said);
  }
  .names,
  .said {
    display: grid;
    grid-template-rows: var(--rows);
  }
  .names div,
  .said div {
    min-width: 0;
    border-block-end: calc(1.5 * var(--u)) solid transparent;
  }
  .name {
    display: flex;
    flex-direction: column;
    justify-content: center;
    line-height: 1.03;
  }
  .name p:first-child {
    font-weight: 700;
  }
  .name p::first-letter {
    text-transform: uppercase;
  }
  .cell {
    line-height: 1.03;
  }
  .cell.none {
    color: var(--ink-soft);
  }
  .symbol.median {
    fill: var(--ink);
  }
  .symbol.told {
    fill: var(--accent);
  }
  .symbol.earlier {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 3;
  }
  .foot {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(40 * var(--u));
    min-height: calc(34 * var(--u));
    padding-block-start: calc(10 * var(--u));
  }
  .foot.empty {
    min-height: 0;
    padding: 0;
  }
  .foot .lead {
    font-weight: 700;
  }
`;
