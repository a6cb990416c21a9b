import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual } from '../../session/language.ts';

export interface WordsSettings {
  /** The sentence that the words complete. */
  readonly prompt: Bilingual;
}

export const wordsSettings = (definition: ActivityDefinition): WordsSettings => definition.settings as WordsSettings;
