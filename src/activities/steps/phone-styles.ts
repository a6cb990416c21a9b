import { css } from 'lit';

/** A process as a list of steps, one under the other on a line; the kinds side by side where there is room. */
export const stepsPhoneStyles = css`
  section {
    margin-block: 1.5rem 2.5rem;
  }
  h2 {
    margin: 0;
    font-size: 1.5rem;
    line-height: 1.2;
  }
  .progress {
    color: var(--ink-soft);
  }
  ol {
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  li {
    position: relative;
    padding: 0 0 1.25rem 2.75rem;
    counter-increment: step;
  }
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 2.25rem auto -0.25rem 1rem;
    border-inline-start: 3px solid var(--line);
  }
  li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    z-index: 1;
    display: grid;
    box-sizing: border-box;
    place-items: center;
    width: 2.125rem;
    height: 2.125rem;
    border: 3px solid var(--ink);
    border-radius: 50%;
    background: var(--paper);
    font-weight: 700;
  }
  legend,
  .label {
    padding-block-start: 0.2rem;
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.3;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr));
    gap: 0.5rem;
    margin-block: 0.5rem 0.25rem;
  }
  .choice:not(.unsure) {
    border-color: var(--domain);
  }
  .choice.chosen {
    box-shadow: inset 0 0 0 2px var(--domain);
  }
  .name,
  .given {
    color: var(--domain);
    font-weight: 700;
  }
  .given {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.25rem;
  }
  .given.none {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .domain-symbol {
    width: 1.75rem;
    height: 1.75rem;
  }
`;
