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
