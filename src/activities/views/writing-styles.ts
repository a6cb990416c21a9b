import { css } from 'lit';

/** A choice of language and buttons under a field; once sent, the text as a card. */
export const writingStyles = css`
  :host {
    display: block;
    font-size: 1.125rem;
    line-height: 1.4;
  }
  * {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  .written-in {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    min-width: 0;
    margin: 0.75rem 0 0;
    padding: 0;
    border: 0;
  }
  .written-in legend {
    padding: 0;
    color: var(--ink-soft);
    font-size: inherit;
    font-weight: 400;
  }
  .written-in label {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2.75rem;
    cursor: pointer;
  }
  .written-in input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    margin-block-start: 0.75rem;
  }
  button {
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid var(--ink);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .send {
    flex: 1 0 auto;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .plain {
    border-color: transparent;
    padding-inline: 0.25rem;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  input:focus-visible,
  button:focus-visible,
  .sent:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .label {
    font-weight: 700;
  }
  .wrong {
    color: var(--error);
    font-weight: 700;
  }
  .sent {
    padding: 0.75rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
  }
  .text {
    margin-block: 0.25rem 0.5rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .standing,
  .none {
    color: var(--ink-soft);
  }
  .none {
    padding: 0.75rem;
    border: 2px dashed var(--line);
    border-radius: var(--radius);
  }
`;
