declare module 'virtual:notes' {
  import type { Bilingual } from '../session/language.ts';

  /** The trainer's notes by the slide's id, as HTML in each language. */
  const notes: Readonly<Record<string, Bilingual>>;
  export default notes;
}

declare module 'virtual:following' {
  import type { Bilingual } from '../session/language.ts';

  /** The address of a JSON file in each language: what is read on a phone, as HTML by the slide's id. */
  const addresses: Bilingual;
  export default addresses;
}

declare module 'virtual:outline' {
  /** The address of a JSON file: the deck's `DeckOutline`. */
  const addresses: { readonly deck: string };
  export default addresses;
}
