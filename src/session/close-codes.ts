/** How `ws` itself closes where a message is larger than it takes at all. */
export const unreadablyLarge = 1009;

/** Why the server closes a socket. y-websocket stops for good on 4400 to 4499 and comes back after the others. */
export const closeCodes = {
  badFrame: 4400,
  badToken: 4401,
  notYours: 4403,
  noSession: 4404,
  gone: 4410,
  tooLarge: 4413,
  invalid: 4422,
  tooFast: 4529,
  restarting: 1012,
  tooSlow: 1013,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
