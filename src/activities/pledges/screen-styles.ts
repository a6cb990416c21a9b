import { css } from 'lit';

/** Three columns of cards, each under its count and its name. */
export const pledgesScreenStyles = css`
  .middle {
    display: grid;
    flex: 1;
    place-content: center;
  }
  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: calc(28 * var(--u));
    min-height: 0;
  }
  .columns.narrow {
    flex: none;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: calc(420 * var(--u));
  }
  section {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  cyd-wall {
    --card-title: 400;
  }
  .action {
    --card: var(--accent);
  }
  .contact {
    --card: var(--band-middle);
  }
  .conversation {
    --card: var(--band-high);
  }
  .head {
    display: flex;
    gap: calc(14 * var(--u));
    align-items: center;
    min-height: calc(84 * var(--u));
    margin-block-end: calc(16 * var(--u));
    padding-block-end: calc(12 * var(--u));
    border-block-end: calc(4 * var(--u)) solid var(--card);
  }
  .count {
    font-size: calc(72 * var(--u));
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .count.long {
    font-size: calc(52 * var(--u));
  }
  h3 {
    margin: 0;
    font-size: calc(32 * var(--u));
    line-height: 1.1;
    text-wrap: balance;
  }
  .hint {
    display: grid;
    flex: 1;
    gap: calc(20 * var(--u));
    align-content: start;
    color: var(--ink-soft);
    font-size: calc(32 * var(--u));
    text-wrap: balance;
  }
  .before {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .foot {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(28 * var(--u));
    color: var(--ink-soft);
  }
`;
