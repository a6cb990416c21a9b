import type { PublicText } from '../../session/writing.ts';

/** What a participant writes as a problem of their own: an item whose id is theirs to make. */
const own = /^own\/[\w-]{1,40}$/;

/** Where everybody places a problem that somebody has written, by its public id. */
const card = /^card\/[\da-f]{16}$/;

export const isOwn = (item: string): boolean => own.test(item);

export const isCard = (item: string): boolean => card.test(item);

export const cardOf = ({ id }: Pick<PublicText, 'id'>): string => `card/${id}`;

/** The view of all cards, after the last one. */
export const overview = 'overview';
