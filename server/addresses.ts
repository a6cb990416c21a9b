import { networkInterfaces } from 'node:os';

/** Interfaces of containers, virtual machines and tunnels: a phone in the room hardly ever comes in by one. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|tailscale|wg|zt|lxc|lxd|podman|cni|flannel)/i;

/** What a network in a room usually is comes first. */
const ranges = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./, /^(?!169\.254\.)/];

function rank(name: string, address: string): number {
  const range = ranges.findIndex((pattern) => pattern.test(address));
  return (range < 0 ? ranges.length : range) + (virtual.test(name) ? 10 : 0);
}

/** This machine's addresses on its networks, the best guess first. Ask again each time: a hotspot may come up. */
export function lanAddresses(interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, own]) => (own ?? []).map(({ address, family, internal }) => ({ name, address, family, internal })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .sort((a, b) => rank(a.name, a.address) - rank(b.name, b.address))
    .map(({ address }) => address);
}

const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

export const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.|localhost$)/.test(address);

/** The addresses at which other devices reach a server that listens on `host`: none where it is this machine's alone. */
export function reachableAddresses(host: string): string[] {
  if (everyAddress.has(host)) return lanAddresses();
  return isLoopback(host) ? [] : [host];
}

/** An address for people to open, with a slash at its end; port 80 goes without saying. */
export function httpAddress(host: string, port: number): string {
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}/`).href;
}

/** Where this machine itself reaches a server that listens on `host`. */
export const ownAddress = (host: string, port: number): string =>
  httpAddress(everyAddress.has(host) || isLoopback(host) ? 'localhost' : host, port);
