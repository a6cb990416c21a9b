import { css } from 'lit';

/** A ladder of labels: two uprights, and a rung under each, in the colours of the bands. */
export const ladderPhoneStyles = css`
  fieldset,
  section {
    margin-block-end: 2.5rem;
  }
  .asked p {
    margin: 0 0 1.5rem;
    color: var(--accent);
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.3;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  .low {
    --band: var(--band-low);
  }
  .middle {
    --band: var(--band-middle);
  }
  .high {
    --band: var(--band-high);
  }
  .ladder {
    margin-block: 0.75rem 1rem;
  }
  .band {
    padding-block-start: 0.5rem;
    border-inline: 5px solid var(--band);
  }
  .band:first-child {
    border-start-start-radius: 4px;
    border-start-end-radius: 4px;
  }
  .band:last-child {
    padding-block-end: 0.75rem;
    border-end-start-radius: 4px;
    border-end-end-radius: 4px;
  }
  .band-name {
    padding-inline: 0.75rem;
    color: var(--band);
    font-weight: 700;
  }
  .rung {
    position: relative;
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-height: 3.5rem;
    padding: 0.75rem;
    border-block-end: 5px solid var(--band);
  }
  .rung > * {
    position: relative;
  }
  .rung.chosen::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--band);
    opacity: 0.14;
  }
  .rung:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: -6px;
  }
  .rung input:focus {
    outline: none;
  }
  .rung input {
    margin-block-start: 0.1rem;
  }
  .name {
    display: block;
    font-weight: 700;
  }
  .meaning {
    line-height: 1.3;
  }
  .single {
    padding-block-end: 0.75rem;
  }
  .none {
    padding: 0.75rem;
    border: 2px dashed var(--line);
    border-radius: var(--radius);
    color: var(--ink-soft);
  }
  .beside {
    padding: 0.75rem;
    border: 3px dashed var(--band-high);
    border-radius: var(--radius);
  }
`;
