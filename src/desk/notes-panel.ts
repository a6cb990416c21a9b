import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import notes from 'virtual:notes';
import { DeskPart } from './part.ts';

/** The trainer's notes of one slide, in the desk's language. They come from the deck's own files, never from a user. */
@customElement('cyd-notes-panel')
export class NotesPanel extends DeskPart {
  /** The slide's id. */
  @property() slide = '';

  protected override render(): TemplateResult {
    const text = notes[this.slide]?.[this.language];
    return html`<section class="panel notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">${this.t('notes.heading')}</h2>
      ${text ? html`<div class="prose">${unsafeHTML(text)}</div>` : html`<p>${this.t('notes.none')}</p>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-notes-panel': NotesPanel;
  }
}
