import { css } from 'lit';

/** One measure under the other: the guess, and once they are told the figures beside it. */
export const guessPhoneStyles = css`
  .help {
    margin-block-end: 1.5rem;
  }
  fieldset,
  section {
    margin-block-end: 1.25rem;
    padding-block-start: 1rem;
    border-block-start: 2px solid var(--line);
  }
  legend {
    float: inline-start;
    width: 100%;
  }
  legend + * {
    clear: both;
  }
  legend,
  h2 {
    margin: 0 0 0.25rem;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  legend::first-letter,
  h2::first-letter {
    text-transform: uppercase;
  }
  input[type='checkbox'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .chosen {
    border-color: var(--accent);
  }
  .own {
    font-weight: 700;
  }
  .told {
    margin-block-start: 0.5rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 5px solid var(--accent);
    background: var(--paper-raised);
  }
  .told strong {
    display: block;
  }
  .against {
    margin-block-start: 0.5rem;
  }
  .source {
    color: var(--ink-soft);
  }
`;
