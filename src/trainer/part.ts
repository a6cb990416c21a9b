import { property } from 'lit/decorators.js';
import type { Language } from '../session/language.ts';
import { PageElement } from '../ui/page-element.ts';
import { trainerWords } from './words.ts';

/** A part of the trainer's page, in the page's language. */
export abstract class TrainerPart extends PageElement {
  @property() language: Language = 'cy';

  protected get t(): ReturnType<typeof trainerWords> {
    return trainerWords(this.language);
  }
}
