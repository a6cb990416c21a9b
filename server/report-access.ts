import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from './access.ts';
import { Problem } from './problem.ts';
import type { Hash, Store, StoredReportLink } from './store.ts';
import { hashToken, makeToken } from './tokens.ts';

/** The most links of one session that are good at a time. */
export const mostReportLinks = 20;

/** How long a browser that came by a link may read on, in seconds; as long as it stays signed in elsewhere. */
const readingTime = 30 * 24 * 60 * 60;

const cookieName = (code: string): string => `cyd-report-${code}`;

const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];

/** A link as those who steer may know it: never its secret. */
export type ListedLink = Omit<StoredReportLink, 'hash'>;

/** Who may read a session’s report: whoever steers the session, and whoever has a link that has not been removed. */
export class ReportAccess {
  readonly #store: Store;
  readonly #access: Access;
  readonly #now: () => Date;

  constructor({ store, access, now }: { store: Store; access: Access; now: () => Date }) {
    this.#store = store;
    this.#access = access;
    this.#now = now;
  }

  /** How somebody comes to read it; throws a `Problem` for whoever may not. */
  async reads(request: FastifyRequest, code: string): Promise<'steers' | 'reads'> {
    const bearer = bearerOf(request);
    if (bearer !== undefined && (await this.#isLink(code, hashToken(bearer)))) return 'reads';
    try {
      await this.#access.steers(request, code);
      return 'steers';
    } catch (problem) {
      const cookie = request.cookies[cookieName(code)];
      if (request.headers.authorization !== undefined || cookie === undefined) throw problem;
      if (await this.#isLink(code, hashToken(cookie))) return 'reads';
      throw problem;
    }
  }

  /** Gives this browser a cookie for the link whose secret it sends as its Bearer token, and for nothing else. */
  async exchange(request: FastifyRequest, reply: FastifyReply, code: string): Promise<void> {
    // Whoever steers has no need of a link; a secret that is none counts as a wrong guess.
    if ((await this.reads(request, code)) === 'steers') return;
    reply.setCookie(cookieName(code), bearerOf(request) ?? request.cookies[cookieName(code)]!, {
      httpOnly: true,
      sameSite: 'strict',
      path: `/api/sessions/${code}`,
      maxAge: readingTime,
      secure: request.protocol === 'https',
    });
  }

  /** A new link. Its secret is told only now. */
  async make(code: string): Promise<ListedLink & { readonly secret: string }> {
    if ((await this.#store.reportLinks(code)).length >= mostReportLinks)
      throw new Problem('forbidden', `There are ${mostReportLinks} links: take one back first.`);
    const secret = makeToken();
    const link = { id: makeToken().slice(0, 12), created: this.#now().toISOString() };
    await this.#store.addReportLink(code, { ...link, hash: hashToken(secret) });
    return { ...link, secret };
  }

  async list(code: string): Promise<readonly ListedLink[]> {
    return (await this.#store.reportLinks(code)).map(({ id, created }) => ({ id, created }));
  }

  /** Whoever came by it reads nothing more, from now on. */
  async revoke(code: string, id: string): Promise<void> {
    await this.#store.removeReportLink(code, id);
  }

  async #isLink(code: string, hash: Hash): Promise<boolean> {
    return (await this.#store.reportLinks(code)).some((link) => link.hash === hash);
  }
}
