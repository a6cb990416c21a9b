import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

/** A browser exchanges the trainer key for a cookie, once, so that the key need not stay in it. */
export function addSignInRoutes(app: FastifyInstance, { access, signIns }: Services): void {
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
    await signIns.close(request, reply);
    return reply.code(204).send();
  });
}
