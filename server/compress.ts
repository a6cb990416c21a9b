import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Smaller answers fit into a packet or two as they are. */
const smallest = 1024;

const compressible = /^(text\/|application\/(json|problem\+json))/;

const encoders = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
} as const;

/** Browsers ask for brotli over TLS alone, so a local network gets gzip. */
function encodingFor(accepted: string): keyof typeof encoders | undefined {
  const names = accepted.split(',').map((part) => part.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((name) =>
    names.some((given) => given === name || given.startsWith(`${name};q=1`)),
  );
}

/** Compresses texts that are made at each request; files of the build are compressed by the build. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < smallest) return payload;
    if (!compressible.test(String(reply.getHeader('content-type')))) return payload;
    reply.header('vary', 'accept-encoding');
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
    if (!encoding) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return encoders[encoding](payload);
  });
}
