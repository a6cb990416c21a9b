import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { compressAnswers } from './compress.ts';
import { servePages } from './pages.ts';
import { Problem } from './problem.ts';
import { answerProblems, problemFor, sendProblem } from './refusals.ts';
import { addExportRoutes } from './routes/exports.ts';
import { addFacilitatorRoutes } from './routes/facilitators.ts';
import { addHealthRoutes } from './routes/health.ts';
import { addLongPollRoute } from './routes/long-polls.ts';
import { addParticipantRoutes } from './routes/participants.ts';
import { addReportRoutes } from './routes/report.ts';
import { addSessionRoutes } from './routes/sessions.ts';
import { addSignInRoutes } from './routes/sign-in.ts';
import { isSameOrigin } from './same-origin.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { Services } from './services.ts';

/** The most bytes of a request's body. */
const maxBody = 16 * 1024;

/** How long a request may take to come in: its head, and all of it. Fastify alone would wait for ever. */
const patience = { head: 10_000, whole: 20_000, checked: 1_000 };

const reads = new Set(['GET', 'HEAD']);

function createApp({ settings, log }: Services): FastifyInstance {
  return Fastify({
    trustProxy: settings.trustProxy,
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBody,
    requestTimeout: patience.whole,
    http: { headersTimeout: patience.head, connectionsCheckingInterval: patience.checked },
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, problemFor(error)),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
}

function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body as string, done);
  });
}

/** Everything that the server answers over HTTP. */
export async function createHttp(services: Services): Promise<FastifyInstance> {
  const app = createApp(services);
  readJson(app);
  answerProblems(app);
  compressAnswers(app);
  await app.register(cookie);
  await addSecurityHeaders(app);

  app.addHook('onRequest', async (request, reply) => {
    services.live.noteVisitor(request.ip);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (reads.has(request.method) || request.headers.authorization !== undefined) return;
    if (!isSameOrigin(request, services.settings.publicUrl))
      throw new Problem('forbidden', 'Another site may not ask this.');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, log } = request;
    log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });

  addHealthRoutes(app, services);
  addSignInRoutes(app, services);
  addSessionRoutes(app, services);
  addFacilitatorRoutes(app, services);
  addParticipantRoutes(app, services);
  addExportRoutes(app, services);
  addReportRoutes(app, services);
  await app.register(addLongPollRoute, services);
  await servePages(app, services.pages);
  return app;
}
