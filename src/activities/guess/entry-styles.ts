import { css } from 'lit';

/** A slider over its scale, and a field for a number under it. */
export const entryStyles = css`
  :host {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  .now {
    font-weight: 700;
  }
  .now.none {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .slider {
    display: block;
    margin-block: 0.25rem 0.5rem;
  }
  input[type='range'] {
    display: block;
    width: 100%;
    height: 2.75rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .untouched input[type='range'] {
    accent-color: var(--line);
  }
  .scale {
    position: relative;
    display: block;
    height: 1.5rem;
    margin-inline: 0.5rem;
    color: var(--ink-soft);
    line-height: 1.5rem;
  }
  .scale span {
    position: absolute;
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .scale .least {
    inset-inline-start: -0.5rem;
    transform: none;
  }
  .scale .nought {
    inset-inline-start: calc(100% / 3);
  }
  .scale .hundred {
    inset-inline-start: calc(200% / 3);
  }
  .scale .most {
    inset-inline: auto -0.5rem;
    transform: none;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    margin-block-end: 0.5rem;
  }
  .field {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }
  input[type='text'] {
    width: 6rem;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: inherit;
    font: inherit;
    font-weight: 700;
    text-align: end;
  }
  input[aria-invalid='true'] {
    border-color: var(--error);
  }
  input:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .error {
    color: var(--error);
    font-weight: 700;
  }
`;
