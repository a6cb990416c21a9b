import { css } from 'lit';

/** A card for each pledge, the form under them, and below it what can be kept. */
export const pledgesPhoneStyles = css`
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  h2:focus {
    outline: none;
  }
  ul {
    display: grid;
    gap: 1.5rem;
    margin: 0 0 1.5rem;
    padding: 0;
    list-style: none;
  }
  .done:not(:empty) {
    margin-block-end: 1rem;
    font-weight: 700;
  }
  .pledge {
    padding: 0.75rem 1rem;
    border: 2px solid var(--line);
    border-inline-start: 0.5rem solid var(--accent);
    border-radius: var(--radius);
    background: var(--paper-raised);
    overflow-wrap: anywhere;
  }
  .kind {
    color: var(--accent);
    font-weight: 700;
  }
  .text {
    margin-block: 0.25rem;
    font-size: 1.25rem;
    line-height: 1.3;
    white-space: pre-line;
  }
  .standing,
  .none {
    color: var(--ink-soft);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block-start: 0.5rem;
  }
  .another {
    width: 100%;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .keep {
    margin-block-end: 1.5rem;
  }
  .keep,
  ul + .fresh {
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 2px solid var(--line);
  }
`;
