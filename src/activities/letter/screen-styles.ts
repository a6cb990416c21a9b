import { css } from 'lit';

/** Two large figures on the left, the names on the right; without names the figures alone, side by side. */
export const letterScreenStyles = css`
  .middle {
    display: grid;
    flex: 1;
    place-content: center;
  }
  .board {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    gap: calc(56 * var(--u));
    min-height: 0;
  }
  .board.narrow {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto calc(480 * var(--u));
  }
  .board.alone {
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
  }
  .counts {
    display: flex;
    flex-direction: column;
    gap: calc(28 * var(--u));
    justify-content: center;
  }
  .figure {
    display: flex;
    gap: calc(24 * var(--u));
    align-items: center;
    font-size: calc(36 * var(--u));
    font-weight: 700;
    line-height: 1.1;
  }
  .count {
    font-size: calc(88 * var(--u));
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .signatures .count {
    color: var(--accent);
    font-size: calc(160 * var(--u));
  }
  .signatures .count.long {
    font-size: calc(112 * var(--u));
  }
  .before {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .read {
    display: grid;
    gap: calc(6 * var(--u));
    color: var(--ink-soft);
  }
  letter-names {
    padding-inline-start: calc(40 * var(--u));
    border-inline-start: calc(3 * var(--u)) solid var(--line);
  }
`;
