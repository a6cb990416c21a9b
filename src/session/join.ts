/** Where participants join: `https://host/j/CODE`. `join` is the session's join address, `https://host/`. */
export const joinLink = (join: string, code: string): string => new URL(`/j/${code}`, join).href;

/** An address as people type it: browsers add the rest. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
