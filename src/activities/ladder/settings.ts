import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual, PartlyBilingual } from '../../session/language.ts';

export interface Rung {
  readonly name: Bilingual;
  /** One line that says what it means. */
  readonly meaning: Bilingual;
  /** The id of its band. */
  readonly band: string;
}

export interface Band {
  readonly id: string;
  readonly name: Bilingual;
}

/** Rungs and bands from the bottom. `beside` stands next to the ladder and cannot be chosen. */
export interface LadderSettings {
  readonly rungs: readonly Rung[];
  readonly bands: readonly Band[];
  readonly beside?: Omit<Rung, 'band'>;
  /** What a session asks about: which service? */
  readonly question?: PartlyBilingual;
}

export const ladderSettings = (definition: ActivityDefinition): LadderSettings => definition.settings as LadderSettings;
