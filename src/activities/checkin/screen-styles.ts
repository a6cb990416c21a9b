import { css } from 'lit';

/** How many of each group in a band across the top; the wall has the rest. */
export const checkinScreenStyles = css`
  .board {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(18 * var(--u));
    min-height: 0;
  }
  ul.groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(260 * var(--u)), 1fr));
    gap: calc(12 * var(--u)) calc(32 * var(--u));
    margin: 0;
    padding: calc(10 * var(--u)) 0;
    border-block: calc(3 * var(--u)) solid var(--ink);
    list-style: none;
  }
  ul.groups li {
    display: flex;
    gap: calc(14 * var(--u));
    align-items: center;
  }
  .count {
    flex: none;
    min-width: calc(44 * var(--u));
    color: var(--accent);
    font-size: calc(48 * var(--u));
    font-weight: 700;
    line-height: 1;
    text-align: end;
  }
  .few {
    font-size: calc(28 * var(--u));
    text-align: start;
  }
  .empty {
    display: grid;
    flex: 1;
    gap: calc(10 * var(--u));
    align-content: center;
    justify-items: center;
    color: var(--ink-soft);
    font-size: calc(32 * var(--u));
    text-align: center;
    text-wrap: balance;
  }
`;
