import type { Bilingual } from '../../session/language.ts';
import type { Domain } from './domains.ts';

/** What a trainer may say about a card; none of it is ever shown as right or wrong. */
export interface CardSettings {
  readonly expected: Domain;
  readonly alsoPlausible?: readonly Domain[];
  /** What starts the debate. */
  readonly hook?: Bilingual;
}

export interface QuadrantsSettings {
  readonly cards: Readonly<Record<string, CardSettings>>;
}
