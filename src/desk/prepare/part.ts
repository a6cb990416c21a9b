import { property } from 'lit/decorators.js';
import type { DeckOutline } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { PageElement } from '../../ui/page-element.ts';
import type { Draft } from './draft.ts';
import { prepareWords } from './words.ts';

/** A session’s setup has been edited. */
export class DraftEvent extends Event {
  static readonly type = 'cyd-draft';
  readonly draft: Draft;

  constructor(draft: Draft) {
    super(DraftEvent.type, { bubbles: true, composed: true });
    this.draft = draft;
  }
}

/**
 * A part of what is prepared, in the desk's language.
 *
 * @fires cyd-draft
 */
export abstract class PreparePart extends PageElement {
  @property() language: Language = 'cy';
  /** The whole deck that the session is made from. */
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) draft!: Draft;

  protected get t(): ReturnType<typeof prepareWords> {
    return prepareWords(this.language);
  }

  protected edit(draft: Draft): void {
    this.dispatchEvent(new DraftEvent(draft));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyd-draft': DraftEvent;
  }
}
