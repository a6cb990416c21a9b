import { parseCode } from '../session/code.ts';
import { isScreenLanguage, type ScreenLanguage } from '../session/language.ts';

/** What is printed: the slides, the slides with the trainer's notes, or three a page with lines to write on. */
export const printKinds = ['slides', 'notes', 'handout'] as const;

export type PrintKind = (typeof printKinds)[number];

export interface Printing {
  readonly kind: PrintKind;
  readonly screen: ScreenLanguage;
}

/** What an address of the deck's page asks for. */
export interface DeckAddress {
  /** The session's code; null where it is none, undefined where the deck is to be shown without a session. */
  readonly code: string | null | undefined;
  /** Undefined where the deck is to be projected. */
  readonly print: Printing | undefined;
}

/** What an address ends in that names no session: the server's own, or that of a file on a static host. */
const withoutSession = /^(deck|index\.html)?$/;

/** Reads `/deck/CODE`, `/deck` and, on a static host, `…/deck/index.html`; with `?print=notes&screen=cy` for paper. */
export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): DeckAddress {
  const last = pathname.replace(/\/+$/, '').split('/').at(-1)!;
  const query = new URLSearchParams(search);
  const kind = query.get('print');
  const screen = query.get('screen');
  return {
    code: withoutSession.test(last) ? undefined : parseCode(last),
    print:
      kind === null
        ? undefined
        : {
            kind: printKinds.find((known) => known === kind) ?? 'slides',
            screen: isScreenLanguage(screen) ? screen : 'both',
          },
  };
}

/** The query that asks for a print. */
export const printQuery = ({ kind, screen }: Printing): string => `?print=${kind}&screen=${screen}`;
