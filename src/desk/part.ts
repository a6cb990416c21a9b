import { property } from 'lit/decorators.js';
import type { Language } from '../session/language.ts';
import { PageElement } from '../ui/page-element.ts';
import { deskWords } from './words.ts';

/** A part of the desk, in the desk's language. */
export abstract class DeskPart extends PageElement {
  @property() language: Language = 'cy';

  protected get t(): ReturnType<typeof deskWords> {
    return deskWords(this.language);
  }
}
