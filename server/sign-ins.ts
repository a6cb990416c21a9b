import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Hash, SignIn, Store } from './store.ts';
import { hashToken, makeToken } from './tokens.ts';
import type { TrainerKey } from './trainer-key.ts';

const cookieName = 'cyd';

/** How long a browser stays signed in. */
const signInDays = 30;

const day = 24 * 60 * 60;

/** A browser that has a cookie. */
export interface Browser {
  /** Under what its sign-in is kept. */
  readonly signIn: Hash;
  /**
   * Its control token for a session: the same for as long as it is signed in, and known to nobody who does not have the
   * cookie.
   */
  controlToken(code: string): string;
}

/** The browsers that are signed in, each by a cookie of which only a hash is kept. */
export class SignIns {
  readonly #store: Store;
  readonly #key: TrainerKey;
  readonly #publicUrl: URL | undefined;
  readonly #now: () => Date;

  constructor(options: { store: Store; key: TrainerKey; publicUrl: string | undefined; now: () => Date }) {
    this.#store = options.store;
    this.#key = options.key;
    this.#publicUrl = options.publicUrl === undefined ? undefined : new URL(options.publicUrl);
    this.#now = options.now;
  }

  /** Signs a browser in, and gives what identifies it from now on. */
  async open(request: FastifyRequest, reply: FastifyReply, who: Pick<SignIn, 'role' | 'code'>): Promise<Browser> {
    const value = makeToken();
    const expires = new Date(this.#now().getTime() + signInDays * day * 1000).toISOString();
    await this.#store.addSignIn({ hash: this.#hash(value), expires, ...who });
    reply.setCookie(cookieName, value, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge: signInDays * day,
      secure: this.#isSecure(request),
    });
    return this.#browser(value);
  }

  async find(request: FastifyRequest): Promise<SignIn | undefined> {
    const value = request.cookies[cookieName];
    return value === undefined ? undefined : this.#store.signIn(this.#hash(value), this.#now().toISOString());
  }

  /** The browser that asks; undefined for a program, and for a browser without a cookie. */
  browser(request: FastifyRequest): Browser | undefined {
    const value = request.headers.authorization === undefined ? request.cookies[cookieName] : undefined;
    return value === undefined ? undefined : this.#browser(value);
  }

  async close(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const value = request.cookies[cookieName];
    if (value !== undefined) await this.#store.removeSignIn(this.#hash(value));
    reply.clearCookie(cookieName, { path: '/' });
  }

  #browser(value: string): Browser {
    const controlToken = (code: string): string =>
      createHmac('sha256', value).update(`control ${code} ${this.#key.text}`).digest('hex').slice(0, 32);
    return { signIn: this.#hash(value), controlToken };
  }

  /** The trainer key is part of it, so that a new key signs every browser out. */
  #hash(value: string): string {
    return hashToken(`${value} ${this.#key.text}`);
  }

  /** TLS may end at a proxy that is not trusted to say so; then the public address tells. */
  #isSecure(request: FastifyRequest): boolean {
    return (
      request.protocol === 'https' || (this.#publicUrl?.protocol === 'https:' && this.#publicUrl.host === request.host)
    );
  }
}
