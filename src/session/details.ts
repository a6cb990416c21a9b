import type { PartlyBilingual } from './language.ts';

/** How the people of a session reach whoever runs it. Each is plain text, and is only ever shown as text. */
interface Contact {
  /** An e-mail or web address, or whatever else reaches them. */
  readonly address?: string;
  /** A name on a social network. */
  readonly handle?: string;
}

/** Who runs a session, as far as they have said. */
export interface SessionDetails {
  readonly presenter?: string;
  readonly organisation?: PartlyBilingual;
  readonly contact?: Contact;
}

/** What of a session is told to everybody as it was given. */
export interface SessionAbout extends SessionDetails {
  readonly title: PartlyBilingual;
}
