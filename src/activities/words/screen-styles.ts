import { css } from 'lit';

/** A cloud, a list beside it, and a line below. */
export const wordsScreenStyles = css`
  .board {
    position: relative;
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: minmax(0, 1fr) auto;
    min-height: 0;
    gap: calc(12 * var(--u)) calc(36 * var(--u));
  }
  .cloud {
    position: relative;
    grid-row: 1;
    grid-column: 1;
    min-height: 0;
    overflow: hidden;
    font-size: calc(28 * var(--u));
    font-weight: 700;
    line-height: 1.22;
  }
  .word {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
    transform-origin: 0 0;
    transition: transform 300ms ease-out;
  }
  .most {
    color: var(--accent);
  }
  .word > span {
    animation: arrive 300ms ease-out;
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  .over {
    display: grid;
    grid-row: 1;
    grid-column: 1 / -1;
    place-items: center;
  }
  .list {
    box-sizing: border-box;
    align-self: center;
    width: calc(280 * var(--u));
    padding-inline-start: calc(24 * var(--u));
    border-inline-start: calc(3 * var(--u)) solid var(--line);
  }
  .list.again {
    width: calc(340 * var(--u));
  }
  .list.none {
    visibility: hidden;
  }
  .head {
    color: var(--ink-soft);
  }
  ol {
    display: grid;
    gap: calc(12 * var(--u));
    margin: calc(12 * var(--u)) 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(16 * var(--u));
  }
  li bdi {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .count {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  small {
    color: var(--ink-soft);
    font-size: inherit;
    font-weight: 400;
  }
  .foot {
    display: grid;
    grid-row: 2;
    grid-column: 1 / -1;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(36 * var(--u));
    min-height: calc(33 * var(--u));
    color: var(--ink-soft);
  }
  .narrow .cloud,
  .narrow .over {
    min-height: calc(520 * var(--u));
  }
  .narrow .foot {
    grid-auto-flow: row;
    gap: calc(8 * var(--u));
  }
  @media (prefers-reduced-motion: reduce) {
    .word,
    .word > span {
      transition: none;
      animation: none;
    }
  }
`;
