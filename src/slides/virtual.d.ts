declare module 'virtual:notes' {
  import type { Bilingual } from '../session/language.ts';

  /** The trainer's notes by the slide's id, as HTML in each language. */
  const notes: Readonly<Record<string, Bilingual>>;
  export default notes;
}
