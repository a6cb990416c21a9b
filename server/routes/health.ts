import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../addresses.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

/** Anything of a proxy in the headers means that the request did not begin on this machine. */
const fromThisMachine = ({ ip, headers }: FastifyRequest): boolean =>
  isLoopback(ip) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;

const metric = (name: string, type: 'counter' | 'gauge', help: string, value: number): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`;

/** Whether the server runs, whether it can work, and how it is doing, for whoever watches it. */
export function addHealthRoutes(app: FastifyInstance, { access, live, store }: Services): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  app.addHook('onClose', async () => void delay.disable());

  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async () => {
    await store.sessions();
    if (!live.storing) throw new Problem('storage_unavailable');
    return { status: 'ok' };
  });

  app.get('/metrics', async (request, reply) => {
    if (!fromThisMachine(request)) await access.trainerKey(request);
    const { sessions, sockets, commits } = live.figures;
    const seconds = delay.percentile(99) / 1e9;
    delay.reset();
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(
        [
          metric('cydweithdy_sessions', 'gauge', 'Sessions in memory.', sessions),
          metric('cydweithdy_sockets', 'gauge', 'Open sync sockets.', sockets),
          metric('cydweithdy_commits_total', 'counter', 'Groups of changes committed.', commits),
          metric('cydweithdy_event_loop_delay_p99_seconds', 'gauge', 'Since it was last asked.', seconds || 0),
          metric('process_resident_memory_bytes', 'gauge', 'Memory in use.', process.memoryUsage.rss()),
        ].join(''),
      );
  });
}
