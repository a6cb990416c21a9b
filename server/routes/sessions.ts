import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { makeCode } from '../../src/session/code.ts';
import type { Services } from '../services.ts';
import { readAbout } from '../session-about.ts';
import { bodyFields, type SessionRequest } from '../session-request.ts';
import type { Hash, Store } from '../store.ts';
import { storedState } from '../stored-state.ts';
import { hashToken, makeToken } from '../tokens.ts';

async function unusedCode(store: Store): Promise<string> {
  const code = makeCode(randomBytes);
  return (await store.session(code)) ? unusedCode(store) : code;
}

/** Making, finding, listing and erasing sessions, and what anybody may know of one. */
export function addSessionRoutes(app: FastifyInstance, services: Services): void {
  const { access, backups, deck, invitations, live, now, sessions, store } = services;

  app.post('/api/sessions', async (request, reply) => {
    await access.trainer(request);
    const about = readAbout(bodyFields(request));
    const code = await unusedCode(store);
    const token = makeToken();
    await store.createSession({ code, ...about, created: now().toISOString() }, hashToken(token));
    return reply.code(201).header('location', `/api/sessions/${code}`).send({ code, token });
  });

  app.get('/api/sessions', async (request) => {
    await access.trainer(request);
    const all = await store.sessions();
    return Promise.all(
      all.map(async ({ code, title, created, participants }) => {
        return { code, title, created, state: await storedState(store, deck, code), participants };
      }),
    );
  });

  app.get('/api/sessions/:code', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    const { code, about, roomName, state } = session;
    return { code, ...about, state, room: roomName };
  });

  app.patch('/api/sessions/:code', async (request: SessionRequest, reply) => {
    const session = await sessions.find(request);
    const { code } = session;
    await access.steers(request, code);
    const about = readAbout(bodyFields(request), session.about);
    await store.describeSession(code, about);
    session.describe(about);
    return reply.code(204).send();
  });

  app.get('/api/sessions/:code/activities', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    const isParticipant = (hash: Hash): boolean => session.participantWithToken(hash) !== undefined;
    const steers = await access.maySteer(request, session.code, isParticipant);
    return steers ? deck.activities : live.publicActivities();
  });

  app.get('/api/sessions/:code/outline', async (request: SessionRequest) => {
    await sessions.find(request);
    return { title: deck.title, sections: deck.sections, slides: deck.slides };
  });

  app.delete('/api/sessions/:code', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await access.trainer(request, code);
    await backups.erase(code, () => store.eraseSession(code));
    await live.drop(code);
    invitations.drop(code);
    return reply.code(204).send();
  });
}
