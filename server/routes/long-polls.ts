import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

/** The sync for those whose network lets no WebSocket through. What comes in is read there, not here. */
export async function addLongPollRoute(app: FastifyInstance, { live }: Services): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));

  // There are too many of them to log each.
  app.route({
    method: ['POST', 'DELETE'],
    url: '/sync-poll/*',
    logLevel: 'warn',
    handler: (request, reply) => {
      for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!);
      reply.hijack();
      live.poll(request.raw, reply.raw);
    },
  });
}
