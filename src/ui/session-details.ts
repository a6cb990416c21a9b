import type { SessionDetails } from '../session/details.ts';
import { type Language, tell } from '../session/language.ts';

/** A piece of a line: text alone, never markup. */
interface Piece {
  readonly text: string;
  readonly language?: Language;
  readonly link?: string | undefined;
}

const eMail = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Where an address leads: the e-mail and web addresses among what people may give. */
export function linkTo(address: string): string | undefined {
  if (eMail.test(address)) return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
  return /^https:\/\/[^\s@]+$/i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

function who({ presenter, organisation = {} }: SessionDetails, language: Language): Piece[] {
  const told = tell(organisation, language);
  return [...(presenter === undefined ? [] : [{ text: presenter }]), ...(told ? [told] : [])];
}

/** The lines that stand in the place of a deck's own contact: none where the session gives none. */
function contactLines(details: SessionDetails, language: Language): Piece[][] {
  const { address, handle } = details.contact ?? {};
  const lines = [address, handle].flatMap((text) => (text === undefined ? [] : [[{ text, link: linkTo(text) }]]));
  const reached = who(details, language);
  return lines.length > 0 && reached.length > 0 ? [reached, ...lines] : lines;
}

function element({ text, language, link }: Piece, links: boolean): HTMLElement {
  const made = document.createElement(links && link !== undefined ? 'a' : 'span');
  if (made instanceof HTMLAnchorElement)
    Object.assign(made, { href: link, target: '_blank', rel: 'noopener noreferrer' });
  // A name that was given in one language stands in both.
  made.className = 'told';
  if (language) made.lang = language;
  // A long address breaks after its @ sooner than in the middle of a name.
  const [name, ...hosts] = text.split('@');
  made.append(name!, ...hosts.flatMap((host) => ['@', document.createElement('wbr'), host]));
  return made;
}

const saying = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

function write(line: HTMLElement, pieces: readonly Piece[], links: boolean): void {
  const parts = pieces.flatMap((piece, index) => [...(index > 0 ? [' '] : []), element(piece, links)]);
  line.replaceChildren(...parts);
}

function fillPresenter(place: HTMLElement, pieces: readonly Piece[], links: boolean): void {
  place.hidden = pieces.length === 0;
  if (place.textContent !== saying(pieces)) write(place, pieces, links);
}

/** The deck's own contact goes out of sight while the session gives another. */
function fillContact(own: readonly HTMLElement[], lines: readonly Piece[][], links: boolean): void {
  const first = own[0]!;
  const given = [...first.parentElement!.querySelectorAll<HTMLElement>(':scope > [data-given]')];
  for (const line of own) line.hidden = lines.length > 0;
  if (given.map(({ textContent }) => textContent).join('\n') === lines.map(saying).join('\n')) return;
  for (const line of given) line.remove();
  for (const pieces of lines) {
    const line = first.cloneNode(false) as HTMLElement;
    delete line.dataset.detail;
    line.dataset.given = '';
    line.hidden = false;
    write(line, pieces, links);
    first.before(line);
  }
}

/**
 * Puts who runs a session, and how to reach them, in the places that a slide keeps for it: `data-detail="presenter"`,
 * which is hidden where nobody is named, and `data-detail="contact"`, which holds the deck's own until the session
 * gives another. Everything is text; with `links`, addresses can be followed.
 */
export function fillDetails(
  block: ParentNode,
  details: SessionDetails,
  { language, links = false }: { language: Language; links?: boolean },
): void {
  for (const place of block.querySelectorAll<HTMLElement>('[data-detail="presenter"]'))
    fillPresenter(place, who(details, language), links);
  const groups = new Map<Element, HTMLElement[]>();
  for (const line of block.querySelectorAll<HTMLElement>('[data-detail="contact"]')) {
    const parent = line.parentElement!;
    groups.set(parent, [...(groups.get(parent) ?? []), line]);
  }
  for (const own of groups.values()) fillContact(own, contactLines(details, language), links);
}
