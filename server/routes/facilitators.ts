import type { FastifyInstance } from 'fastify';
import { bearerOf } from '../access.ts';
import { readLine } from '../one-line.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { bodyFields, type FacilitatorRequest, type SessionRequest } from '../session-request.ts';
import type { Hash, StoredFacilitator } from '../store.ts';
import { hashToken, makeToken } from '../tokens.ts';

/** Names somebody who steers, and tells nothing of their token. */
const facilitatorId = ({ hash }: StoredFacilitator): string => hashToken(`facilitator ${hash}`).slice(0, 16);

/** How somebody comes to steer a session, and who does: control tokens, one-time codes for others, taking them back. */
export function addFacilitatorRoutes(app: FastifyInstance, services: Services): void {
  const { access, invitations, live, now, sessions, signIns, store } = services;

  app.post('/api/sessions/:code/control', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    const role = await access.steers(request, code);
    // A browser steers with one token for as long as it is signed in; a program is given a fresh one.
    const browser = signIns.browser(request);
    const token = browser?.controlToken(code) ?? makeToken();
    const hash = hashToken(token);
    // Whoever steers already goes on steering while the disk is full.
    if (!(await store.facilitator(code, hash))) {
      const who = browser ? { role, signIn: browser.signIn } : ({ role: 'program', signIn: null } as const);
      await store.addFacilitator(code, { hash, label: '', since: now().toISOString(), ...who });
    }
    return reply.code(201).send({ token });
  });

  /** The token with which whoever asks steers this session. */
  function ownHash(request: SessionRequest, code: string): Hash | undefined {
    const token = bearerOf(request) ?? signIns.browser(request)?.controlToken(code);
    return token === undefined ? undefined : hashToken(token);
  }

  app.get('/api/sessions/:code/facilitators', async (request: SessionRequest) => {
    const session = await sessions.find(request);
    await access.steers(request, session.code);
    const own = ownHash(request, session.code);
    const all = await store.facilitators(session.code);
    return all.map((each) => {
      const { role, label, since, hash } = each;
      return { id: facilitatorId(each), role, label, since, here: session.isHere(hash), own: hash === own };
    });
  });

  app.delete('/api/sessions/:code/facilitators/:id', async (request: FacilitatorRequest, reply) => {
    const { code } = await sessions.find(request);
    const role = await access.steers(request, code);
    const all = await store.facilitators(code);
    const who = all.find((each) => facilitatorId(each) === request.params.id);
    if (!who) throw new Problem('facilitator_not_found');
    const own = who.hash === ownHash(request, code);
    if (role !== 'trainer' && who.role !== 'facilitator' && !own) throw new Problem('forbidden');
    await live.revoke(code, who.hash);
    if (who.signIn !== null) {
      await live.revokeAll(await store.tokens(who.signIn));
      await store.removeSignIn(who.signIn);
    }
    return reply.code(204).send();
  });

  app.post('/api/sessions/:code/invitations', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    await access.steers(request, code);
    const { label, instead } = bodyFields(request);
    const name = label === undefined ? '' : readLine(label, { code: 'label_invalid', what: 'A label' });
    if (typeof instead === 'string') invitations.withdraw(code, instead);
    return reply.code(201).send(invitations.make(code, name));
  });

  app.post('/api/sessions/:code/invitations/redeem', async (request: SessionRequest, reply) => {
    const { code } = await sessions.find(request);
    const { once } = bodyFields(request);
    const label = typeof once === 'string' ? invitations.redeem(code, once) : undefined;
    if (label === undefined) {
      throw new Problem('invitation_invalid', 'It has been used, or it has expired: ask for another.');
    }
    const already = await signIns.find(request);
    const mayAlready = already?.role === 'trainer' || already?.code === code;
    const role = mayAlready ? already.role : 'facilitator';
    const browser = (mayAlready && signIns.browser(request)) || (await signIns.open(request, reply, { role, code }));
    const hash = hashToken(browser.controlToken(code));
    await store.addFacilitator(code, { hash, role, label, since: now().toISOString(), signIn: browser.signIn });
    return reply.code(204).send();
  });
}
