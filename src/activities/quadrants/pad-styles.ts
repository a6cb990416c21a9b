import { css } from 'lit';

export const padStyles = css`
  :host {
    display: block;
  }
  p {
    margin: 0 0 0.75rem;
  }
  .plane {
    display: grid;
    grid-template-areas: 'top top' 'pad pad' 'left right' 'bottom bottom';
    gap: 0.25rem;
    justify-items: center;
    margin-block-end: 1.25rem;
    line-height: 1.25;
  }
  .top {
    grid-area: top;
  }
  .bottom {
    grid-area: bottom;
  }
  .left {
    grid-area: left;
    justify-self: start;
  }
  .right {
    grid-area: right;
    justify-self: end;
    text-align: end;
  }
  svg {
    grid-area: pad;
    width: 100%;
    max-width: 22rem;
    border: 3px solid var(--ink);
    border-radius: var(--radius);
    background: var(--paper-raised);
    touch-action: none;
    cursor: crosshair;
  }
  .quadrant {
    fill: var(--domain);
    fill-opacity: 0.08;
  }
  .domain-shape {
    stroke-opacity: 0.45;
  }
  .axes {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .mark {
    fill: var(--ink);
    stroke: var(--paper-raised);
    stroke-width: 4;
  }
  label {
    display: block;
    margin-block-end: 1rem;
  }
  .axis {
    font-weight: 700;
  }
  input {
    display: block;
    width: 100%;
    height: 2.75rem;
    margin: 0;
    accent-color: var(--accent);
  }
  input:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  .ends {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    line-height: 1.25;
  }
  .ends > :last-child {
    text-align: end;
  }
  .place {
    display: grid;
    min-height: 4.2em;
  }
  strong {
    color: var(--domain);
  }
`;
