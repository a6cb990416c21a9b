import { css } from 'lit';

/** The letter as a sheet of paper, and the signature under it. */
export const letterPhoneStyles = css`
  article {
    display: grid;
    gap: 0.75rem;
    padding: 1rem 1.25rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    overflow-wrap: anywhere;
  }
  article p:first-child {
    font-weight: 700;
  }
  article p {
    white-space: pre-line;
  }
  .own ~ article {
    margin-block-start: 1.5rem;
  }
  h2 {
    margin: 1.5rem 0 0.75rem;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  h2:focus {
    outline: none;
  }
  .done:not(:empty) {
    margin-block-end: 0.75rem;
    font-weight: 700;
  }
  .signature {
    padding: 0.75rem 1rem;
    border: 2px solid var(--line);
    border-inline-start: 0.5rem solid var(--accent);
    border-radius: var(--radius);
    background: var(--paper-raised);
    overflow-wrap: anywhere;
  }
  .name {
    font-size: 1.25rem;
    font-weight: 700;
  }
  .statement {
    margin-block: 0.5rem;
    white-space: pre-line;
  }
  .standing,
  .closed,
  .none {
    color: var(--ink-soft);
  }
  .closed {
    margin-block-start: 0.75rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block-start: 0.75rem;
  }
`;
