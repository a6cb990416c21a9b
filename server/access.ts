import type { FastifyRequest } from 'fastify';
import type { GuessGuard } from './guess-guard.ts';
import { Problem } from './problem.ts';
import type { SignIns } from './sign-ins.ts';
import type { Hash, SignIn, Store, StoredParticipant } from './store.ts';
import { hashToken } from './tokens.ts';
import type { TrainerKey } from './trainer-key.ts';

export const bearerOf = (request: FastifyRequest): string | undefined =>
  /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];

/**
 * Who may do what. Each method resolves for those who may and throws a `Problem` for the rest: 401 for nobody known,
 * 403 for somebody who may not. A Bearer token goes before the cookie.
 */
export class Access {
  readonly #store: Store;
  readonly #key: TrainerKey;
  readonly #signIns: SignIns;
  readonly #guard: GuessGuard;

  constructor(options: { store: Store; key: TrainerKey; signIns: SignIns; guard: GuessGuard }) {
    this.#store = options.store;
    this.#key = options.key;
    this.#signIns = options.signIns;
    this.#guard = options.guard;
  }

  /** Somebody who gives the trainer key itself. */
  async trainerKey(request: FastifyRequest): Promise<void> {
    await this.#bearer(request, async (token) => (this.#key.matches(token) ? true : undefined));
  }

  /** The trainer. With a code, that session's control token is known too, and answered with 403. */
  async trainer(request: FastifyRequest, code?: string): Promise<void> {
    if (request.headers.authorization !== undefined) {
      const role = await this.#bearer(request, (token) => this.#roleOf(token, code));
      if (role !== 'trainer') throw new Problem('forbidden');
      return;
    }
    const signIn = await this.#signIns.find(request);
    if (!signIn) throw new Problem('unauthorised');
    if (signIn.role !== 'trainer') throw new Problem('forbidden');
  }

  /** The trainer, or a facilitator of this session: which of them. */
  async steers(request: FastifyRequest, code: string): Promise<SignIn['role']> {
    if (request.headers.authorization !== undefined) {
      return this.#bearer(request, (token) => this.#roleOf(token, code));
    }
    const signIn = await this.#signIns.find(request);
    if (!signIn) throw new Problem('unauthorised');
    if (signIn.role !== 'trainer' && signIn.code !== code) throw new Problem('forbidden');
    return signIn.role;
  }

  /**
   * Whether this is somebody who steers a session, for what anybody may ask for. A participant’s token is no wrong guess.
   */
  async maySteer(request: FastifyRequest, code: string, isParticipant: (hash: Hash) => boolean): Promise<boolean> {
    const token = bearerOf(request);
    if (token !== undefined && isParticipant(hashToken(token))) return false;
    try {
      await this.steers(request, code);
      return true;
    } catch (problem) {
      if (problem instanceof Problem) return false;
      throw problem;
    }
  }

  /** This participant themselves, by their token. */
  async participant(request: FastifyRequest, code: string, id: string): Promise<StoredParticipant> {
    return this.#bearer(request, async (token) => {
      const participant = await this.#store.participant(code, id);
      if (!participant) throw new Problem('participant_not_found');
      return participant.hash === hashToken(token) ? participant : undefined;
    });
  }

  async #roleOf(token: string, code: string | undefined): Promise<SignIn['role'] | undefined> {
    if (this.#key.matches(token)) return 'trainer';
    if (code === undefined) return undefined;
    const facilitator = await this.#store.facilitator(code, hashToken(token));
    return facilitator && !facilitator.revoked ? 'facilitator' : undefined;
  }

  /** What the token stands for. One that stands for nothing counts as a wrong guess. */
  async #bearer<T>(request: FastifyRequest, known: (token: string) => Promise<T | undefined>): Promise<T> {
    const token = bearerOf(request);
    if (token === undefined) throw new Problem('unauthorised');
    const looked = (await this.#guard.turn(request.ip)) ? await known(token) : undefined;
    if (looked !== undefined) return looked;
    throw new Problem(this.#guard.wrong(request.ip) ? 'unauthorised' : 'too_many_wrong_keys');
  }
}
