import type { SessionReport } from '../session/report.ts';
import { ApiProblem } from '../sync/problem.ts';
import { apiPath, request } from '../sync/request.ts';

/** A link by which others read the report. */
export interface ReportLink {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** Why the report stays shut. `link`: a link that has been taken back. */
export type Shut = 'unknown' | 'refused' | 'link' | 'network' | 'other';

const linksPath = (code: string, ...more: readonly string[]): string =>
  apiPath('sessions', code, 'report-links', ...more);

export const listLinks = async (code: string): Promise<readonly ReportLink[]> =>
  (await request(linksPath(code))) as readonly ReportLink[];

/** A new link; its secret is told only now. */
export const makeLink = async (code: string): Promise<ReportLink & { readonly secret: string }> =>
  (await request(linksPath(code), { method: 'POST' })) as ReportLink & { readonly secret: string };

export async function revokeLink(code: string, id: string): Promise<void> {
  await request(linksPath(code, id), { method: 'DELETE' });
}

/** Where a link leads. The secret is in the fragment, which never leaves the browser. */
export const linkTo = (code: string, secret: string): string =>
  new URL(`/report/${code}#link=${encodeURIComponent(secret)}`, location.origin).href;

function reason(problem: unknown, secret: string | undefined): Shut {
  if (!(problem instanceof ApiProblem)) throw problem;
  if (problem.code === 'network') return 'network';
  if (problem.status === 404 || problem.code === 'code_malformed') return 'unknown';
  if (problem.status === 401 || problem.status === 403) return secret === undefined ? 'refused' : 'link';
  return 'other';
}

/** Opens a session's report to this browser, by its cookie or by the secret of a link. */
export async function openReport(code: string, secret: string | undefined): Promise<SessionReport | Shut> {
  try {
    if (secret !== undefined) await request(linksPath(code, 'exchange'), { method: 'POST', token: secret });
    return (await request(apiPath('sessions', code, 'report.json'))) as SessionReport;
  } catch (problem) {
    return reason(problem, secret);
  }
}
