import { css } from 'lit';

/** A line for each figure, which opens what there is to say against it under them all. */
export const caveatsStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    line-height: 1;
  }
  p {
    margin: 0;
  }
  .heads {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--u)) calc(14 * var(--u));
    justify-content: space-between;
    padding-block: calc(2 * var(--u)) calc(7 * var(--u));
  }
  .marked {
    display: flex;
    gap: calc(8 * var(--u));
    align-items: center;
  }
  svg {
    flex: none;
    width: calc(22 * var(--u));
    height: calc(22 * var(--u));
    fill: var(--accent);
  }
  svg.found {
    fill: var(--ink);
  }
  ul {
    display: grid;
    flex: 1;
    grid-auto-rows: minmax(0, 1fr);
    min-height: 0;
    margin: 0;
    padding: 0;
    border-block-start: calc(1.5 * var(--u)) solid var(--line);
    list-style: none;
  }
  button {
    display: grid;
    grid-template-columns: calc(420 * var(--u)) calc(230 * var(--u)) minmax(0, 1fr) calc(32 * var(--u));
    align-items: center;
    width: 100%;
    height: 100%;
    padding: 0;
    padding-inline-start: calc(10 * var(--u));
    border: 0;
    border-block-end: calc(1.5 * var(--u)) solid var(--line);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button[aria-expanded='true'] {
    background: var(--paper-raised);
    box-shadow: inset calc(6 * var(--u)) 0 0 var(--accent);
  }
  button:focus-visible {
    outline: calc(4 * var(--u)) solid var(--focus);
    outline-offset: calc(-4 * var(--u));
  }
  .name p:first-child {
    font-weight: 700;
  }
  .name p::first-letter {
    text-transform: uppercase;
  }
  .sign {
    color: var(--accent);
    font-weight: 700;
    text-align: center;
  }
  .against {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(40 * var(--u));
    min-height: calc(96 * var(--u));
    padding-block-start: calc(8 * var(--u));
    line-height: 1.1;
  }
  .against.both {
    min-height: calc(150 * var(--u));
  }
  .lead {
    font-weight: 700;
  }
  .source {
    margin-block-start: calc(3 * var(--u));
    color: var(--ink-soft);
    font-size: calc(20 * var(--u));
  }
`;
