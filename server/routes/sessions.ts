import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { makeCode, parseCode } from '../../src/session/code.ts';
import { copySetup } from '../../src/session/setup.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { keepingOf } from '../retention.ts';
import { readAbout } from '../session-about.ts';
import { maxSetupBody, readSessionSetup } from '../session-setup.ts';
import { bodyFields, type SessionRequest } from '../session-request.ts';
import type { Hash, SessionSettings, Store } from '../store.ts';
import { storedState } from '../stored-state.ts';
import { hashToken, makeToken } from '../tokens.ts';

async function unusedCode(store: Store): Promise<string> {
  const code = makeCode(randomBytes);
  return (await store.session(code)) ? unusedCode(store) : code;
}

/** What a session is made with where it is to be like another one: all but that one's day and answers. */
async function settingsToCopy(store: Store, copyOf: unknown): Promise<SessionSettings | undefined> {
  if (copyOf === undefined) return undefined;
  const code = typeof copyOf === 'string' ? parseCode(copyOf) : null;
  if (code === null) throw new Problem('code_malformed');
  const session = await store.session(code);
  if (!session) throw new Problem('session_not_found');
  const { code: _code, created: _created, setup = {}, ...about } = session;
  return { ...about, setup: copySetup(setup) };
}

/** What is said of a session and how it is set up, with what these fields say in the place of what was there before. */
function readSettings(fields: ReturnType<typeof bodyFields>, before?: SessionSettings): SessionSettings {
  const { setup: known, ...about } = before ?? { title: {} };
  const setup = readSessionSetup(fields.setup, known);
  return { ...readAbout(fields, about), ...(Object.keys(setup).length > 0 && { setup }) };
}

/** Making, finding, listing and erasing sessions, and what anybody may know of one. */
export function addSessionRoutes(app: FastifyInstance, services: Services): void {
  const { access, deck, erasures, live, now, sessions, settings, signIns, store } = services;

  app.post('/api/sessions', { bodyLimit: maxSetupBody }, async (request, reply) => {
    await access.trainer(request);
    const fields = bodyFields(request);
    const made = readSettings(fields, await settingsToCopy(store, fields.copyOf));
    const code = await unusedCode(store);
    const created = now().toISOString();
    // A browser goes on to steer with the token that it has for the session anyway.
    const browser = signIns.browser(request);
    const token = browser?.controlToken(code) ?? makeToken();
    const who = { hash: hashToken(token), label: '', since: created };
    await store.createSession(
      { code, ...made, created },
      browser ? { ...who, role: 'trainer', signIn: browser.signIn } : { ...who, role: 'program', signIn: null },
    );
    return reply.code(201).header('location', `/api/sessions/${code}`).send({ code, token });
  });

  app.get('/api/sessions', async (request) => {
    await access.trainer(request);
    const [all, uses] = await Promise.all([store.sessions(), store.uses()]);
    const keeping = new Map(uses.map((use) => [use.code, keepingOf(use, settings.retentionDays)]));
    return Promise.all(
      all.map(async ({ code, title, created, participants, setup: { date } = {} }) => {
        const state = await storedState(store, deck, code);
        return { code, title, date, created, state, participants, keeping: keeping.get(code) };
      }),
    );
  });

  app.get('/api/sessions/:code', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    const { code, roomName, state } = session;
    const { setup: _setup, ...about } = session.settings;
    const { retentionDays } = settings;
    return { code, ...about, state, room: roomName, retentionDays, now: now().toISOString() };
  });

  app.patch('/api/sessions/:code', { bodyLimit: maxSetupBody }, async (request: SessionRequest, reply) => {
    const session = await sessions.find(request);
    const { code } = session;
    await access.steers(request, code);
    const described = readSettings(bodyFields(request), session.settings);
    await store.describeSession(code, described);
    session.describe(described);
    return reply.code(204).send();
  });

  app.get('/api/sessions/:code/activities', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    const isParticipant = (hash: Hash): boolean => session.participantWithToken(hash) !== undefined;
    const steers = await access.maySteer(request, session.code, isParticipant);
    const activities = steers ? session.deck.activities : await live.publicActivities(session.deck);
    return activities.filter(({ off }) => !off);
  });

  app.get('/api/sessions/:code/outline', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    const { title, sections, slides, screen, instead, version } = session.deck;
    return { title, sections, slides, screen, instead, version };
  });

  app.get('/api/sessions/:code/setup', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    await access.steers(request, session.code);
    return session.settings.setup ?? {};
  });

  app.post('/api/sessions/:code/keep', async (request: SessionRequest, reply) => {
    const session = await sessions.find(request);
    await access.steers(request, session.code);
    session.use();
    return reply.code(204).send();
  });

  app.delete('/api/sessions/:code', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await access.trainer(request, code);
    await erasures.session(code);
    return reply.code(204).send();
  });
}
