import type { IncomingMessage } from 'node:http';
import { parseCode } from '../src/session/code.ts';

/** The subprotocol, and the prefix of the one that carries a token: it must never stand in an address. */
export const subprotocol = 'cydweithdy.1';
const tokenPrefix = 'token.';

/** What a phone adds while it has no token, for nobody to take it for a projector. */
const guestMark = 'guest';

/** Names the subprotocol where a long poll opens a connection. */
const protocolHeader = 'cydweithdy-protocol';
const guestHeader = 'cydweithdy-guest';

/** Longer than any token of ours. */
const maxTokenLength = 64;

/** Which document of which session an address names. The code is null where it can be none. */
export interface SyncAddress {
  readonly code: string | null;
  readonly document: 'room' | 'desk' | 'control' | 'ballot' | 'unknown';
  /** The last part of its name: the room with its epoch, or the participant. */
  readonly name: string;
}

export const isSync = (url = ''): boolean => /^\/sync(\/|\?|$)/.test(url);

const isLongPoll = (url = ''): boolean => url.startsWith('/sync-poll/');

/**
 * Reads `/sync/CODE/room-<epoch>`, `/sync/CODE/ballot/<participant>`, `/sync/CODE/control` or `/sync/CODE/desk`; long
 * polls have the same below `/sync-poll`.
 */
export function readSyncAddress(url = ''): SyncAddress {
  const [, , code = '', first = '', second, ...rest] = url.split('?', 1)[0]!.split('/');
  const known = parseCode(/^[\w%\s-]{0,40}$/.test(code) ? code.replaceAll('%20', '') : '');
  if (rest.length > 0) return { code: known, document: 'unknown', name: '' };
  if (first === 'ballot' && second) return { code: known, document: 'ballot', name: second };
  if (second !== undefined) return { code: known, document: 'unknown', name: '' };
  if (first === 'desk' || first === 'control') return { code: known, document: first, name: first };
  return { code: known, document: /^room(-|$)/.test(first) ? 'room' : 'unknown', name: first };
}

/** The token in `Authorization: Bearer …`. */
export const bearerToken = ({ headers }: IncomingMessage): string | undefined =>
  /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]?.slice(0, maxTokenLength);

/** What a client says of itself when it opens a socket. */
export interface Offer {
  readonly speaksOurs: boolean;
  readonly token: string | undefined;
  /** Whether it is a phone that has not joined. */
  readonly isGuest: boolean;
}

/** Reads it: of a WebSocket in `Sec-WebSocket-Protocol`, of long polls in headers that a page may set. */
export function readOffer(request: IncomingMessage): Offer {
  const { headers } = request;
  if (isLongPoll(request.url)) {
    const speaksOurs = headers[protocolHeader] === subprotocol;
    return { speaksOurs, token: bearerToken(request), isGuest: headers[guestHeader] !== undefined };
  }
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
  const token = offered.find((one) => one.startsWith(tokenPrefix))?.slice(tokenPrefix.length, maxTokenLength);
  return { speaksOurs: offered.includes(subprotocol), token, isGuest: offered.includes(guestMark) };
}

/**
 * Whether a page of ours opens the socket. A program that is no browser sends no `Origin`, and could send any; what
 * it may do rests on its token alone.
 */
export function isOurOrigin({ headers }: IncomingMessage, publicOrigin: string | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
