import { css } from 'lit';

export const followingStyles = css`
  :host {
    display: block;
    margin-bottom: 1.5rem;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  table,
  blockquote {
    margin: 0 0 0.75rem;
  }
  h2,
  h3 {
    font-size: 1.25rem;
    line-height: 1.25;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li {
    margin-bottom: 0.5rem;
  }
  .lead {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .source {
    color: var(--ink-soft);
  }
  .heading,
  :is(.presenter, [data-given]) > :first-child:not(:last-child) {
    font-weight: 700;
  }
  :is(.presenter, [data-given]) > * {
    display: block;
    width: fit-content;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--accent);
  }
  .heading:empty {
    display: none;
  }
  blockquote {
    padding-inline-start: 0.875rem;
    border-inline-start: 0.25rem solid var(--accent);
  }
  blockquote p:last-child:not(:first-child) {
    color: var(--ink-soft);
  }
  .picture {
    margin-top: 1.5rem;
    padding: 0.875rem 1rem 0.25rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
  }
  .figures {
    padding: 0;
    list-style: none;
  }
  .figures > li {
    margin: 0;
    padding: 1rem 0 0.25rem;
    border-top: 1px solid var(--line);
  }
  h2::first-letter {
    text-transform: uppercase;
  }
  dl > div {
    margin-bottom: 0.5rem;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  dl > div:first-child dd {
    font-size: 1.25rem;
    font-weight: 600;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  summary {
    min-height: 2.75rem;
    padding: 0.5rem 0;
    font-weight: 600;
    cursor: pointer;
  }
  details {
    margin-top: 1.5rem;
    border-block: 1px solid var(--line);
  }
  summary:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }

  /* Columns that would not fit stand under each other, each cell with the heading of its column. */
  @media (max-width: 34rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.625rem;
      border-top: 1px solid var(--line);
    }
    tr:last-child {
      padding-bottom: 0;
    }
    th,
    td {
      padding: 0 0 0.25rem;
      border: 0;
    }
    [data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      color: var(--ink-soft);
      font-weight: 400;
    }
  }
`;
