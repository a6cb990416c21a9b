import { ApiProblem } from './problem.ts';

/** A dead network answers nothing at all; longer than this is no answer. */
const patience = 10_000;

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Sent as a Bearer token; without one the browser's cookie counts. */
  readonly token?: string | undefined;
  /** The server's origin, where it is not the page's own. */
  readonly server?: string | undefined;
  /** Whether the browser may have kept the answer; `no-store` unless told. */
  readonly cache?: RequestCache;
}

/** The server's own origin and the parts of a path, each escaped. */
export const apiPath = (...parts: readonly string[]): string => `/api/${parts.map(encodeURIComponent).join('/')}`;

/**
 * The server's own refusal. One that is not the server's, but that of a captive portal or a proxy on the way, is no
 * answer: what it says about a session is not to be believed.
 */
async function problemIn(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  const { code, title } = (typeof body === 'object' && body !== null ? body : {}) as {
    code?: unknown;
    title?: unknown;
  };
  if (typeof code !== 'string') return new ApiProblem(0, 'network', `Answered by somebody else: ${response.status}`);
  return new ApiProblem(response.status, code, typeof title === 'string' ? title : code);
}

/** Makes a call and gives its answer as JSON; undefined for an empty one. Throws `ApiProblem` and nothing else. */
export async function request(path: string, options: Request = {}): Promise<unknown> {
  const { method = 'GET', body, token, server = location.origin, cache = 'no-store' } = options;
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  try {
    const response = await fetch(new URL(path, server), {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      cache,
      signal: waiting.signal,
    });
    if (!response.ok) throw await problemIn(response);
    return response.status === 204 ? undefined : await response.json();
  } catch (error) {
    throw error instanceof ApiProblem ? error : new ApiProblem(0, 'network', String(error));
  } finally {
    clearTimeout(timer);
  }
}
