import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ToldCell, ToldTable } from './told.ts';

const cellText = (cell: ToldCell): unknown =>
  typeof cell === 'object' ? html`<bdi lang=${ifDefined(cell.lang)}>${cell.text}</bdi>` : cell;

/**
 * A table of a result in words, headed by its first row and its first column. It says what each part is, and each cell
 * carries the head of its column, for whoever lays it out otherwise; `data-wide` is one of more than two columns.
 */
export const toldTable = ({ caption, heads, rows }: ToldTable): TemplateResult =>
  html`<table role="table" ?data-wide=${heads.length > 2}>
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([head = '', ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${cellText(head)}</th>
            ${cells.map((cell, index) => html`<td role="cell" data-label=${heads[index + 1]}>${cellText(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
