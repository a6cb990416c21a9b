import type { ActivityDefinition } from '../../session/deck.ts';
import { type Language, type Told, tell } from '../../session/language.ts';
import { ladderSettings } from './settings.ts';

/** What the ladder asks about, for each language that it is shown in; once where it was given in one alone. */
export function asked(definition: ActivityDefinition, languages: readonly Language[]): Told[] {
  const { question } = ladderSettings(definition);
  if (!question) return [];
  const told = languages.flatMap((language) => tell(question, language) ?? []);
  return told.filter(({ language }, index) => told.findIndex((other) => other.language === language) === index);
}
