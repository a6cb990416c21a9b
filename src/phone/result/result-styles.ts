import { css } from 'lit';

export const resultStyles = css`
  :host {
    display: block;
    margin-block: 1rem;
  }
  * {
    box-sizing: border-box;
  }
  details {
    border-block: 1px solid var(--line);
  }
  summary {
    min-height: 2.75rem;
    padding: 0.5rem 0;
    font-weight: 600;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0 0 0.75rem;
  }
  h2,
  h3,
  caption {
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.3;
    text-align: start;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  ul + h3,
  table + h3 {
    margin-top: 1.25rem;
  }
  li {
    margin-bottom: 0.5rem;
    overflow-wrap: anywhere;
  }
  table {
    width: 100%;
    margin-bottom: 1.25rem;
    border-collapse: collapse;
  }
  caption {
    margin-bottom: 0.25rem;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  td {
    font-variant-numeric: tabular-nums;
  }

  /* Columns that would not fit stand under each other, each cell with the heading of its column. */
  @media (max-width: 34rem) {
    [data-wide],
    [data-wide] :is(caption, tbody, tr, th, td) {
      display: block;
    }
    [data-wide] thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [data-wide] tr {
      padding-block: 0.5rem;
      border-top: 1px solid var(--line);
    }
    [data-wide] :is(th, td) {
      padding: 0;
      border: 0;
    }
    [data-wide] [data-label] {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      text-align: end;
    }
    [data-wide] [data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--ink-soft);
      text-align: start;
    }
    [data-wide] td:empty {
      display: none;
    }
  }
`;
