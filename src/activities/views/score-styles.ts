import { css } from 'lit';

/** For a phone: five scores in a row, with what the first and the last look like under them, and what was given. */
export const scoreStyles = css`
  fieldset,
  section {
    margin-block-end: 2.25rem;
  }
  h2 {
    margin: 0;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  .scores {
    display: grid;
    grid-template-columns: repeat(5, minmax(2.75rem, 1fr));
    gap: 0.375rem;
    margin-block: 0.75rem 0.5rem;
  }
  .score {
    display: grid;
    gap: 0.25rem;
    place-content: center;
    justify-items: center;
    min-height: 4.25rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.2;
  }
  .score.chosen,
  .choice.chosen {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .score:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .score input:focus {
    outline: none;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    margin: 0 0 0.75rem;
    line-height: 1.3;
  }
  dt {
    color: var(--accent);
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  .given {
    margin-block: 0.5rem;
    padding: 0.75rem;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    font-weight: 700;
  }
  .given.none {
    border-style: dashed;
    background: none;
    color: var(--ink-soft);
    font-weight: 400;
  }
`;
