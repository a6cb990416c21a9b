import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { formatKey } from '../../src/session/answers.ts';
import { isLanguage, type Language } from '../../src/session/language.ts';
import { exportRows } from '../export-rows.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { bodyFields, type ParticipantRequest, type SessionRequest } from '../session-request.ts';
import type { StoredParticipant } from '../store.ts';
import { hashToken, makeToken } from '../tokens.ts';

/** Begins with a letter, so that no spreadsheet takes it for a number. */
const makeParticipantId = (): string => `p${randomBytes(10).toString('hex')}`;

function readLanguage(value: unknown): Language {
  if (isLanguage(value)) return value;
  throw new Problem('lang_invalid', 'lang is cy or en.');
}

/** Joining, and what a participant may know and change of themselves. */
export function addParticipantRoutes(app: FastifyInstance, services: Services): void {
  const { access, erasures, sessions, store } = services;

  app.post('/api/sessions/:code/participants', async (request: SessionRequest, reply) => {
    const session = await sessions.find(request);
    const { lang, proxy } = bodyFields(request);
    const language = lang === undefined || lang === null ? null : readLanguage(lang);
    if (session.state !== 'open') throw new Problem(session.state === 'locked' ? 'session_locked' : 'session_ended');
    const token = makeToken();
    const participant: StoredParticipant = {
      id: makeParticipantId(),
      hash: hashToken(token),
      language,
      ...(proxy === true && { proxy }),
    };
    await store.addParticipant(session.code, participant);
    session.joined(participant);
    return reply.code(201).send({ participant: participant.id, token });
  });

  app.patch('/api/sessions/:code/participants/:id', async (request: ParticipantRequest, reply) => {
    const session = await sessions.find(request);
    const { id } = await access.participant(request, session.code, request.params.id);
    const language = readLanguage(bodyFields(request).lang);
    await store.setLanguage(session.code, id, language);
    session.languageChanged(id, language);
    return reply.code(204).send();
  });

  app.delete('/api/sessions/:code/participants/:id', async (request: ParticipantRequest) => {
    const session = await sessions.find(request);
    const participant = await access.participant(request, session.code, request.params.id);
    const own = session.answers().filter((answer) => answer.participant === participant.id);
    await erasures.people(session.code, [participant]);
    return { answers: new Set(own.map(formatKey)).size };
  });

  app.get('/api/sessions/:code/participants/:id/answers', async (request: ParticipantRequest) => {
    const session = await sessions.find(request);
    const participant = await access.participant(request, session.code, request.params.id);
    const own = session.answers().filter((answer) => answer.participant === participant.id);
    return exportRows(session.deck, own, [participant], {
      control: session.control,
      textId: (answer) => session.textId(answer),
    });
  });
}
