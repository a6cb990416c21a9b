import { css } from 'lit';

/** One card at a time: large words, four choices, a way on. */
export const quadrantsPhoneStyles = css`
  .progress {
    color: var(--ink-soft);
    font-weight: 700;
  }
  .by {
    display: block;
    font-weight: 400;
  }
  .own {
    display: grid;
    gap: 1.5rem;
    margin-block-start: 2rem;
    padding-block-start: 1rem;
    border-block-start: 3px solid var(--line);
  }
  .own h2 {
    margin: 0;
    font-size: 1.375rem;
    line-height: 1.25;
  }
  .card {
    margin: 0.25rem 0 1rem;
    font-size: 1.625rem;
    line-height: 1.2;
    text-wrap: balance;
  }
  legend {
    margin-block-end: 0.5rem;
    font-size: 1.125rem;
  }
  .choice {
    margin-block-end: 0.625rem;
  }
  .choice:not(.unsure) {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 0.25rem 0.75rem;
    padding: 0.625rem 0.75rem;
    border-color: var(--domain);
  }
  .choice .meaning {
    grid-column: 1 / -1;
  }
  .choice.chosen {
    box-shadow: inset 0 0 0 2px var(--domain);
  }
  .name {
    color: var(--domain);
    font-size: 1.25rem;
    font-weight: 700;
  }
  .meaning {
    line-height: 1.3;
  }
  details {
    margin-block: 0.5rem 1rem;
  }
  summary {
    min-height: 2.75rem;
    padding-block: 0.5rem;
    font-weight: 700;
    cursor: pointer;
  }
  .left {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    margin-block: 1rem;
  }
  .onward p {
    flex-basis: 100%;
  }
  .onward button:not(.plain) {
    flex: 1 0 100%;
  }
  .back {
    margin-inline-start: auto;
  }
  .next {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  ol {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .overview button {
    width: 100%;
    border-color: var(--line);
    text-align: start;
  }
  .overview button[aria-current] {
    border: 3px solid var(--ink);
  }
  .label {
    display: block;
    line-height: 1.3;
  }
  .given {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.25rem;
    color: var(--domain);
    font-weight: 700;
  }
  .given.none {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .given .domain-symbol {
    width: 1.5rem;
    height: 1.5rem;
  }
  .answered li {
    padding-block: 0.75rem;
    border-block-end: 2px solid var(--line);
  }
`;
