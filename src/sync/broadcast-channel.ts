/**
 * Stands in for `lib0/broadcastchannel` in the browser (see vite.config.ts): tabs meet at the server, so y-websocket
 * never uses it here (`disableBc`), and a phone need not load it.
 */
export const subscribe = (): void => {};
export const unsubscribe = (): void => {};
export const publish = (): void => {};
