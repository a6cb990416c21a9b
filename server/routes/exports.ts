import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DeckOutline } from '../../src/session/deck.ts';
import { exportSession, type SessionExport } from '../export.ts';
import { toCsv } from '../export-csv.ts';
import { answersTable, deckWording, sessionTable, totalsTable } from '../export-tables.ts';
import type { Services } from '../services.ts';
import type { SessionRequest } from '../session-request.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The title is left out: a header holds ASCII, and file names are kept in more places than the file. */
function asFile(reply: FastifyReply, { session }: SessionExport, ending: string, type: string): FastifyReply {
  const name = `cydweithdy-${session.code}-${session.exported.slice(0, 10)}.${ending}`;
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store');
}

/** A session's results as files, at any moment, for whoever steers it. */
export function addExportRoutes(app: FastifyInstance, services: Services): void {
  const { access, now, sessions, store } = services;

  async function gather(request: SessionRequest): Promise<{ all: SessionExport; deck: DeckOutline }> {
    const live = await sessions.find(request);
    await access.steers(request, live.code);
    const session = (await store.session(live.code))!;
    const participants = await store.participants(live.code);
    const { deck } = live;
    const all = await exportSession({
      session,
      deck,
      control: live.control,
      answers: live.answers(),
      participants,
      now: now(),
      nameText: (answer) => live.nameText(answer),
    });
    return { all, deck };
  }

  app.get('/api/sessions/:code/export.json', async (request: SessionRequest, reply) => {
    const { all } = await gather(request);
    return asFile(reply, all, 'json', 'application/json; charset=utf-8').send(JSON.stringify(all, null, 2));
  });

  app.get('/api/sessions/:code/export.csv', async (request: SessionRequest, reply) => {
    const { all, deck } = await gather(request);
    const table = answersTable(all, await deckWording(deck));
    return asFile(reply, all, 'csv', 'text/csv; charset=utf-8; header=present').send(toCsv(table));
  });

  app.get('/api/sessions/:code/export.xlsx', async (request: SessionRequest, reply) => {
    const { all, deck } = await gather(request);
    const [wording, { toXlsx }] = await Promise.all([deckWording(deck), import('../export-xlsx.ts')]);
    const file = await toXlsx([sessionTable(all), totalsTable(all, wording), answersTable(all, wording)]);
    return asFile(reply, all, 'xlsx', xlsxType).send(file);
  });
}
