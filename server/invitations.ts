import { hashToken, makeToken } from './tokens.ts';

/** How long a one-time code can be used. */
export const invitationMinutes = 10;

/** The most that can be out for one session; a further one takes the place of the oldest. */
export const maxInvitations = 20;

interface Invitation {
  readonly code: string;
  /** Who it is for. */
  readonly label: string;
  readonly expires: number;
}

/** One-time codes that bring in a facilitator's second device. They live no longer than the process. */
export class Invitations {
  readonly #byHash = new Map<string, Invitation>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** A new one-time code for a session, and who it is for. */
  make(code: string, label = ''): { once: string; expires: string } {
    this.#forgetExpired();
    const out = [...this.#byHash].filter(([, invitation]) => invitation.code === code);
    if (out.length >= maxInvitations) this.#byHash.delete(out[0]![0]);
    const once = makeToken();
    const expires = this.#now().getTime() + invitationMinutes * 60_000;
    this.#byHash.set(hashToken(once), { code, label, expires });
    return { once, expires: new Date(expires).toISOString() };
  }

  /** Uses a one-time code up: who it was for, where it was good for this session. */
  redeem(code: string, once: string): string | undefined {
    this.#forgetExpired();
    const hash = hashToken(once);
    const invitation = this.#byHash.get(hash);
    if (invitation?.code !== code) return undefined;
    this.#byHash.delete(hash);
    return invitation.label;
  }

  /** Takes a one-time code back that nobody has used. */
  withdraw(code: string, once: string): void {
    const hash = hashToken(once);
    if (this.#byHash.get(hash)?.code === code) this.#byHash.delete(hash);
  }

  /** Those of a session that is gone. */
  drop(code: string): void {
    for (const [hash, invitation] of this.#byHash) if (invitation.code === code) this.#byHash.delete(hash);
  }

  #forgetExpired(): void {
    const now = this.#now().getTime();
    for (const [hash, { expires }] of this.#byHash) if (expires <= now) this.#byHash.delete(hash);
  }
}
