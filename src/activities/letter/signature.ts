import * as v from 'valibot';
import type { AnswerValue } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual, Language } from '../../session/language.ts';
import { longLength, nameLength, text, writtenIn } from '../../session/text-value.ts';

/** The only item: a participant signs once. */
export const signatureItem = 'signature';

/** A signature under the letter. */
export interface Signature {
  readonly name: string;
  readonly organisation?: string;
  /** A line of support. */
  readonly statement?: string;
  /** Of the statement, by its writer. */
  readonly lang: Language;
  /** Whether the room may read it; else it stands on the list alone. */
  readonly public: boolean;
}

export interface LetterSettings {
  /** Paragraphs, with an empty line between them. */
  readonly text: Bilingual;
  /** Its language, where it was given in one alone; in the other it is then the same text. */
  readonly only?: Language;
}

export const letterSettings = ({ settings }: ActivityDefinition): LetterSettings => settings as LetterSettings;

const signature = v.strictObject({
  name: text(nameLength),
  organisation: v.optional(text(nameLength)),
  statement: v.optional(text(longLength)),
  lang: writtenIn,
  public: v.boolean(),
});

/** A signature by its schema; undefined for anything else. */
export function readSignature(value: unknown): Signature | undefined {
  const read = v.safeParse(signature, value);
  return read.success ? (read.output as Signature) : undefined;
}

/** An answer as the signature that its schema has found it to be. */
export const signatureOf = (value: NonNullable<AnswerValue>): Signature => value as unknown as Signature;

/** The letter's paragraphs in one language. */
export const paragraphs = (definition: ActivityDefinition, language: Language): string[] =>
  letterSettings(definition)
    .text[language].split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
