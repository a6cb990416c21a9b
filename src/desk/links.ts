/** Where a second device comes in. The one-time code is in the fragment, which never leaves the browser. */
export const deviceLink = (join: string, code: string, once: string): string =>
  new URL(`/desk/${code}#once=${encodeURIComponent(once)}`, join).href;

/** The join address at another address of the same machine. */
export function addressAt(join: string, address: string): string {
  const url = new URL(join);
  url.hostname = address.includes(':') ? `[${address}]` : address;
  return url.href;
}

/** Whether the join address is this machine's own, so that another of its addresses could stand in its place. */
export function isOwnAddress(join: string, addresses: readonly string[]): boolean {
  const host = new URL(join).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host.startsWith('127.') || addresses.includes(host);
}
