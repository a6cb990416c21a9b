import { html, svg, type TemplateResult } from 'lit';

/** Five people round a table, each a dot: the mark of Cydweithdy. */
const mark = svg`<circle cx="16" cy="5" r="4" /><circle cx="26.5" cy="12.6" r="4" /><circle cx="22.5" cy="24.9" r="4" />
  <circle cx="9.5" cy="24.9" r="4" /><circle cx="5.5" cy="12.6" r="4" />`;

/** The name at the head of a page, with room for what stands beside it. */
export const masthead = (beside: TemplateResult): TemplateResult =>
  html`<header class="masthead">
    <span class="name" translate="no">
      <svg viewBox="0 0 32 32" aria-hidden="true">${mark}</svg>
      Cydweithdy
    </span>
    ${beside}
  </header>`;
