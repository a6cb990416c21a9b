import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { TrustProxy } from './settings.ts';

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function trustedBy(trust: TrustProxy): (address: string) => boolean {
  if (typeof trust === 'boolean') return () => trust;
  const list = new BlockList();
  for (const network of trust) {
    const [address, prefix] = network.split('/');
    if (prefix === undefined) list.addAddress(address!, familyOf(address!));
    else list.addSubnet(address!, Number(prefix), familyOf(address!));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

/**
 * Where a socket comes from: its other end, or the last address in `X-Forwarded-For` that is no trusted proxy.
 * Requests over HTTP have Fastify's `request.ip`, which is the same.
 */
export function clientAddress(trust: TrustProxy): (request: IncomingMessage) => string {
  const isTrusted = trustedBy(trust);
  return ({ socket, headers }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
    const farther = forwarded.map((address) => address.trim()).filter(Boolean);
    let nearest = socket.remoteAddress ?? '';
    while (isTrusted(nearest) && farther.length > 0) nearest = farther.pop()!;
    return nearest;
  };
}

const groups = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));

/**
 * What one guesser has to themselves: an IPv4 address, or the /64 of an IPv6 one, in which a device takes as many
 * addresses as it likes.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || isIP(address) !== 6) return mapped ?? address;
  const [head, tail] = address.split('::', 2).map(groups) as [number[], number[]?];
  const between = tail ? Array<number>(8 - head.length - tail.length).fill(0) : [];
  return `${[...head, ...between, ...(tail ?? [])]
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}
