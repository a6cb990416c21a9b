import { css } from 'lit';

/** One's own questions as they are written, and the others' as cards with a wide button. */
export const questionsPhoneStyles = css`
  ul {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    min-width: 0;
  }
  h2 {
    margin: 2rem 0 0.5rem;
    font-size: 1.375rem;
    line-height: 1.2;
  }
  .own {
    gap: 1.5rem;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    margin-block-end: 0.75rem;
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.75rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
  }
  .words {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .count,
  .stands {
    color: var(--ink-soft);
  }
  .stands {
    margin-block-start: 0.5rem;
  }
  .stage {
    color: var(--ink);
    font-weight: 700;
  }
  .answered::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .wish {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    touch-action: manipulation;
  }
  .wish svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wish[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
`;
