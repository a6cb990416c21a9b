import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { PageElement } from '../../ui/page-element.ts';
import type { Participation } from '../participation.ts';
import { mostPeople, type People } from './people.ts';
import './people.css';
import { peopleWords } from './words.ts';

export { People } from './people.ts';

/** Somebody else goes on answering; undefined for somebody new. */
export class PersonEvent extends Event {
  static readonly type = 'cyd-person';
  readonly person: Participation | undefined;

  constructor(person: Participation | undefined) {
    super(PersonEvent.type);
    this.person = person;
  }
}

/**
 * Says whose answers are on the page, and lets the others on this phone have it.
 *
 * @fires cyd-person - with whoever is to answer now
 */
@customElement('cyd-people')
export class PeopleBar extends PageElement {
  @property() language: Language = 'cy';
  @property({ attribute: false }) people!: People;
  /** Whoever answers now. */
  @property({ attribute: false }) now!: Participation;

  private turn(person?: Participation): void {
    this.dispatchEvent(new PersonEvent(person));
  }

  protected override render(): TemplateResult {
    const t = peopleWords(this.language);
    const { all } = this.people;
    return html`<section lang=${this.language} aria-labelledby="who">
      <h2 id="who">${t('who')}</h2>
      ${all.map(
        (person, index) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${person === this.now}
            @click=${() => this.turn(person)}
          >
            ${t('person', { number: index + 1 })}
          </button>`,
      )}
      ${
        all.length < mostPeople
          ? html`<button class="button quiet" type="button" @click=${() => this.turn()}>${t('add')}</button>`
          : nothing
      }
      <p class="soft">${t('shared')}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-people': PeopleBar;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-person': PersonEvent;
  }
}
