import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

/**
 * A browser exchanges the trainer key for a cookie, once, so that the key need not stay in it. Once it signs out it
 * steers nothing any more, on any of its pages.
 */
export function addSignInRoutes(app: FastifyInstance, { access, key, live, signIns, store }: Services): void {
  app.post('/api/sign-in', async (request, reply) => {
    await access.trainerKey(request);
    await signIns.open(request, reply, { role: 'trainer', code: null });
    return reply.code(204).send();
  });

  app.get('/api/sign-in', async (request) => {
    const signIn = await signIns.find(request);
    if (!signIn) throw new Problem('unauthorised');
    return { role: signIn.role, ...(signIn.code !== null && { code: signIn.code }) };
  });

  app.get('/api/trainer-key', async (request) => {
    await access.trainer(request);
    return { canChange: key.canChange };
  });

  // Whoever has come to know the old key may have signed in with it, or taken tokens: nothing of that goes on.
  app.post('/api/trainer-key', async (request, reply) => {
    await access.trainer(request);
    if (!key.canChange) throw new Problem('trainer_key_fixed', 'TRAINER_KEY is set: change it there, and start again.');
    await key.change();
    await live.revokeAll(await store.tokens());
    await store.removeSignIns();
    if (signIns.browser(request)) await signIns.open(request, reply, { role: 'trainer', code: null });
    return reply.code(201).send({ key: key.text });
  });

  app.post('/api/sign-out', async (request, reply) => {
    const browser = signIns.browser(request);
    if (browser) await live.revokeAll(await store.tokens(browser.signIn));
    await signIns.close(request, reply);
    return reply.code(204).send();
  });
}
