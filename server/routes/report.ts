import type { FastifyInstance, FastifyRequest } from 'fastify';
import { makeReport } from '../report.ts';
import { ReportAccess } from '../report-access.ts';
import type { Services } from '../services.ts';
import type { SessionRequest } from '../session-request.ts';

type LinkRequest = FastifyRequest<{ Params: { code: string; id: string } }>;

/** A session’s report, and the links by which others read it. */
export function addReportRoutes(app: FastifyInstance, services: Services): void {
  const { access, live, now, sessions, store } = services;
  const readers = new ReportAccess({ store, access, now });

  app.get('/api/sessions/:code/report.json', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    const { code, deck, control } = session;
    const steers = (await readers.reads(request, code)) === 'steers';
    const [stored, participants, open] = await Promise.all([
      store.session(code),
      store.participants(code),
      live.publicActivities(deck),
    ]);
    return makeReport({
      session: stored!,
      control,
      activities: deck.activities,
      open,
      answers: session.answers(),
      joined: participants.length,
      nameText: (answer) => session.nameText(answer),
      steers,
      now: now(),
    });
  });

  app.get('/api/sessions/:code/report-links', async (request: SessionRequest) => {
    const { code } = await sessions.find(request);
    await access.steers(request, code);
    return readers.list(code);
  });

  app.post('/api/sessions/:code/report-links', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await access.steers(request, code);
    return reply.code(201).send(await readers.make(code));
  });

  app.post('/api/sessions/:code/report-links/exchange', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await readers.exchange(request, reply, code);
    return reply.code(204).send();
  });

  app.delete('/api/sessions/:code/report-links/:id', async (request: LinkRequest, reply) => {
    const { code } = await sessions.find(request as SessionRequest);
    await access.steers(request, code);
    await readers.revoke(code, request.params.id);
    return reply.code(204).send();
  });
}
