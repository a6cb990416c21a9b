import { networkInterfaces } from 'node:os';
import type { Network } from '../src/session/fold.ts';

/** An address as its own family writes it: IPv4 that came in by IPv6 too. */
const plain = (address: string): string => address.replace(/^::ffff:/i, '').replace(/%.*$/, '');

function isThisMachine(address: string): boolean {
  if (address === '::1' || address.startsWith('127.')) return true;
  return Object.values(networkInterfaces()).some((own) => own?.some((one) => plain(one.address) === address));
}

/** Whether another device has ever reached this machine: where a venue's Wi-Fi keeps devices apart, none does. */
export class Reach {
  readonly #addresses: () => readonly string[];
  #reached = false;

  constructor(addresses: () => readonly string[]) {
    this.#addresses = addresses;
  }

  /** True where this is the first visitor from another device. */
  note(address: string): boolean {
    if (this.#reached || address === '' || isThisMachine(plain(address))) return false;
    this.#reached = true;
    return true;
  }

  get network(): Network {
    return { reached: this.#reached, addresses: this.#addresses() };
  }
}
