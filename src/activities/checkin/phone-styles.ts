import { css } from 'lit';

/** Fields under one another, and the groups as choices. */
export const checkinPhoneStyles = css`
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
    color: var(--ink-soft);
  }
  .label + .text {
    font-weight: 700;
  }
`;
