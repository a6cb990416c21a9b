import { css } from 'lit';

/** A number and a question a row, the first one largest; what is parked or answered in a column beside them. */
export const questionsScreenStyles = css`
  :host {
    font-size: calc(28 * var(--u));
  }
  .lists {
    display: grid;
    flex: 1;
    gap: calc(44 * var(--u));
    min-height: 0;
  }
  .lists.apart {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
  }
  section,
  .part {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .open,
  .part {
    flex: 1;
  }
  .aside {
    gap: calc(20 * var(--u));
    padding-inline-start: calc(28 * var(--u));
    border-inline-start: calc(3 * var(--u)) solid var(--line);
  }
  .key,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(24 * var(--u));
    color: var(--ink-soft);
  }
  .key {
    padding-block-end: calc(10 * var(--u));
  }
  .more {
    min-height: calc(34 * var(--u));
    justify-content: end;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(16 * var(--u));
    padding-block-end: calc(8 * var(--u));
    font-weight: 700;
  }
  .answered .heading::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  ol {
    position: relative;
    flex: 1;
    min-height: 0;
    margin: 0;
    padding: 0;
    overflow: hidden;
    list-style: none;
  }
  li {
    display: flex;
    gap: calc(24 * var(--u));
    align-items: center;
    padding-block: calc(10 * var(--u));
    overflow-wrap: anywhere;
  }
  li + li {
    border-block-start: calc(1.5 * var(--u)) solid var(--line);
  }
  .outside {
    visibility: hidden;
  }
  .words {
    min-width: 0;
    white-space: pre-line;
  }
  .open .words {
    font-size: calc(32 * var(--u));
  }
  .open li:first-child .words {
    font-size: calc(44 * var(--u));
    font-weight: 700;
    line-height: 1.1;
  }
  .behind li:first-child .words {
    font-size: calc(32 * var(--u));
    font-weight: inherit;
    line-height: inherit;
  }
  .current {
    display: flex;
    gap: calc(28 * var(--u));
    align-items: center;
    margin-block-end: calc(24 * var(--u));
    padding: calc(20 * var(--u)) calc(24 * var(--u));
    border: calc(4 * var(--u)) solid var(--accent);
    border-radius: calc(12 * var(--u));
    background: var(--paper-raised);
  }
  .open .current .words {
    font-size: calc(52 * var(--u));
    font-weight: 700;
    line-height: 1.12;
    overflow-wrap: anywhere;
  }
  .count {
    flex: none;
    min-width: calc(84 * var(--u));
    padding: calc(6 * var(--u)) calc(10 * var(--u));
    border: calc(3 * var(--u)) solid var(--ink);
    border-radius: calc(12 * var(--u));
    background: var(--paper-raised);
    font-size: calc(40 * var(--u));
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.1;
    text-align: center;
  }
  .invitation {
    display: grid;
    flex: 1;
    gap: calc(24 * var(--u));
    align-content: center;
    font-size: calc(56 * var(--u));
    font-weight: 700;
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
  }
`;
