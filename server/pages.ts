import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseCode } from '../src/session/code.ts';
import { projectRoot, readStamp } from './build-stamp.ts';
import { Problem } from './problem.ts';
import { sendProblem } from './refusals.ts';
import { pagePolicy } from './security-headers.ts';
import { StartProblem } from './start-problem.ts';

const names = ['home', 'trainer', 'phone', 'desk', 'deck', 'report'] as const;

type PageName = (typeof names)[number];

/** The pages of a session, by the first part of their path. */
const sessionPages = { j: 'phone', desk: 'desk', deck: 'deck', report: 'report' } as const satisfies Record<
  string,
  PageName
>;

/** The built pages. */
export interface Pages {
  readonly folder: string;
  /** The HTML of each, in the pieces between which the nonce goes. */
  readonly html: Readonly<Record<PageName, readonly string[]>>;
}

/** The build finds its files from where it lies; here a page stands at other paths, as deep as they come. */
const fromTheRoot = (html: string): string => html.replaceAll('"../assets/', '"/assets/');

async function readPage(folder: string, name: PageName): Promise<readonly [PageName, readonly string[]]> {
  try {
    const html = await readFile(join(folder, name, 'index.html'), 'utf8');
    return [name, fromTheRoot(html).split('__NONCE__')];
  } catch {
    throw new StartProblem(`${join(folder, name, 'index.html')} is missing: run "npm run build" first.`);
  }
}

/** Reads the built pages. Throws a `StartProblem` where one is missing, or where they show another deck. */
export async function readPages(folder: string, deckDir: string): Promise<Pages> {
  const html = Object.fromEntries(await Promise.all(names.map((name) => readPage(folder, name)))) as Pages['html'];
  const stamp = await readStamp(folder);
  if (stamp && resolve(projectRoot, stamp.deck) !== deckDir) {
    throw new StartProblem(`The pages show another deck than ${deckDir}: run "npm run build" with the same DECK_DIR.`);
  }
  return { folder, html };
}

/** The query of an address, as it was asked for. */
const queryOf = ({ url }: FastifyRequest): string => /\?.*$/s.exec(url)?.[0] ?? '';

/** A page goes out with a nonce of its own each time, so it is never taken from a cache. */
function sendPage(request: FastifyRequest, reply: FastifyReply, pieces: readonly string[]): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce, request.host))
    .header('cache-control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(pieces.join(nonce));
}

const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

/** Serves the pages, and the files that they load, which never change under the same name. */
export async function servePages(app: FastifyInstance, { folder, html }: Pages): Promise<void> {
  await app.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  app.get('/', (request, reply) => sendPage(request, reply, html.home));
  app.get('/trainer', (request, reply) => sendPage(request, reply, html.trainer));
  app.get('/deck', (request, reply) => sendPage(request, reply, html.deck));
  for (const [path, name] of Object.entries(sessionPages)) {
    app.get<{ Params: { code: string } }>(`/${path}/:code`, (request, reply) => {
      const code = parseCode(request.params.code);
      const isAsShown = code === null || code === request.params.code;
      return isAsShown ? sendPage(request, reply, html[name]) : reply.redirect(`/${path}/${code}${queryOf(request)}`);
    });
  }
  // Browsers ask for it whatever the pages say.
  app.get('/favicon.ico', (_request, reply) => reply.code(204).header('cache-control', 'max-age=86400').send());
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain').send('User-agent: *\nDisallow: /\n'));
  app.setNotFoundHandler((request, reply) => {
    if (!wantsPage(request)) return sendProblem(reply, new Problem('not_found'));
    const typed = parseCode(request.url.slice(1));
    return typed === null ? sendPage(request, reply.code(404), html.home) : reply.redirect(`/j/${typed}`);
  });
}
