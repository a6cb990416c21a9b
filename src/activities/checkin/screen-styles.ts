import { css } from 'lit';

/** How many of each group in a band across the top; the wall has the rest. */
export const checkinScreenStyles = css`
  :host {
    min-height: calc(420 * var(--u));
  }
  .board {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(18 * var(--u));
    min-height: 0;
  }
  ul.groups {
    display: flex;
    flex-wrap: wrap;
    gap: calc(10 * var(--u)) calc(24 * var(--u));
    justify-content: space-between;
    margin: 0;
    padding: calc(10 * var(--u)) 0;
    border-block: calc(3 * var(--u)) solid var(--ink);
    list-style: none;
  }
  ul.groups li {
    display: flex;
    gap: calc(10 * var(--u));
    align-items: center;
  }
  .count {
    flex: none;
    color: var(--accent);
    font-size: calc(42 * var(--u));
    font-weight: 700;
    line-height: 1;
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
