import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { bodyFields, type SessionRequest } from '../session-request.ts';
import { hashToken, makeToken } from '../tokens.ts';

/** How somebody comes to steer a session: a fresh control token, or a one-time code for a second device. */
export function addFacilitatorRoutes(app: FastifyInstance, services: Services): void {
  const { access, invitations, sessions, signIns, store } = services;

  app.post('/api/sessions/:code/control', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await access.steers(request, code);
    // A browser steers with one token for as long as it is signed in; a program is given a fresh one.
    const own = request.headers.authorization === undefined ? signIns.controlToken(request, code) : undefined;
    const token = own ?? makeToken();
    const hash = hashToken(token);
    // Whoever steers already goes on steering while the disk is full.
    if (!(await store.facilitator(code, hash))) await store.addFacilitator(code, hash);
    return reply.code(201).send({ token });
  });

  app.post('/api/sessions/:code/invitations', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await access.steers(request, code);
    return reply.code(201).send(invitations.make(code));
  });

  app.post('/api/sessions/:code/invitations/redeem', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    const { once } = bodyFields(request);
    if (typeof once !== 'string' || !invitations.redeem(code, once)) {
      throw new Problem('invitation_invalid', 'It has been used, or it has expired: ask for another.');
    }
    const already = await signIns.find(request);
    if (already?.role !== 'trainer') await signIns.open(request, reply, { role: 'facilitator', code });
    return reply.code(204).send();
  });
}
