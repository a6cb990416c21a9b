import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem, type ProblemCode } from './problem.ts';

/** Fastify's own refusals, in our words. */
const byFastifyCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'request_malformed',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request_malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body_invalid',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type_unsupported',
  FST_ERR_MAX_PARAM_LENGTH: 'request_malformed',
};

/** The refusal that an error comes to. */
export function problemFor(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number };
  if (error instanceof SyntaxError) return new Problem('body_invalid', 'The body is not JSON.');
  const known = byFastifyCode[code];
  if (known) return new Problem(known);
  // A path that leads out of the folder of assets, or to no file that can be.
  if (statusCode === 403 || statusCode === 404) return new Problem('not_found');
  return new Problem(code.startsWith('ERR_SQLITE') ? 'storage_unavailable' : 'internal');
}

/** Seconds after which there may be room for another guess. */
const retryAfter = 5;

/** Answers with a refusal. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="cydweithdy"');
  if (problem.status === 429) reply.header('retry-after', retryAfter);
  reply.code(problem.status).type('application/problem+json').header('cache-control', 'no-store');
  // A string would get a charset added to its type.
  return reply.send(Buffer.from(JSON.stringify(problem)));
}

/** Answers everything that goes wrong as `application/problem+json`; what is nobody's mistake but ours is logged. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemFor(error);
    if (problem.status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'request failed');
    return sendProblem(reply, problem);
  });
}
