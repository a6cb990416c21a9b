import { html, type TemplateResult } from 'lit';
import type { ToldTable } from './told.ts';

/** A table of a result in words, headed by its first row and its first column. */
export const toldTable = ({ caption, heads, rows }: ToldTable): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
