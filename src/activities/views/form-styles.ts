import { css } from 'lit';
import { writingStyles } from './writing-styles.ts';

/** A form of several fields, one under another with room between them. */
export const formStyles = [
  writingStyles,
  css`
    form {
      display: grid;
      gap: 1.5rem;
    }
    fieldset:not(.written-in) {
      display: grid;
      gap: 0.5rem;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset:not(.written-in) legend {
      margin-block-end: 0.25rem;
      padding: 0;
      font-weight: 700;
    }
    .written-in {
      margin-block-start: -0.75rem;
    }
    .choice {
      position: relative;
      display: flex;
      gap: 0.75rem;
      align-items: start;
      padding: 0.75rem;
      border: 2px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper-raised);
      cursor: pointer;
    }
    .choice input {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--accent);
    }
    .choice:focus-within {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .choice input:focus {
      outline: none;
    }
    .choice .name {
      display: block;
      font-weight: 700;
    }
    .meaning {
      display: block;
      color: var(--ink-soft);
      line-height: 1.3;
    }
    .day label {
      font-weight: 700;
    }
    .day input {
      display: block;
      width: 100%;
      max-width: 16rem;
      height: auto;
      min-height: 3rem;
      margin-block-start: 0.25rem;
      padding: 0.5rem 0.75rem;
      border: 2px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper-raised);
      color: inherit;
      font: inherit;
    }
    .day [aria-invalid] {
      border-color: var(--error);
    }
    .buttons {
      margin: 0;
    }
  `,
];
