import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { hashToken } from '../tokens.ts';

/**
 * A browser exchanges the trainer key for a cookie, once, so that the key need not stay in it. Once it signs out it
 * steers nothing any more, on any of its pages.
 */
export function addSignInRoutes(app: FastifyInstance, { access, live, signIns, store }: Services): void {
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

  app.post('/api/sign-out', async (request, reply) => {
    const signIn = await signIns.find(request);
    for (const { code } of signIn ? await store.sessions() : []) {
      const token = signIns.controlToken(request, code);
      if (token !== undefined) await live.revoke(code, hashToken(token));
    }
    await signIns.close(request, reply);
    return reply.code(204).send();
  });
}
