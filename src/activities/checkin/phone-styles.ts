import { css } from 'lit';

/** Fields under one another, and the groups as choices. */
export const checkinPhoneStyles = css`
  :host {
    padding-block-end: 1rem;
  }
  cyd-text-field,
  .groups {
    margin-block: 1rem;
  }
  .groups legend {
    font-size: inherit;
  }
  .groups .choice {
    margin-block-start: 0.5rem;
  }
  .soft {
    margin-block-start: 0.25rem;
    color: var(--ink-soft);
  }
  .sent .label {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .sent .group {
    margin-block: 0.75rem;
  }
  .label + .text {
    font-weight: 700;
  }
`;
