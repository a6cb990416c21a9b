import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

/** A request below `/api/sessions/:code`. */
export type SessionRequest = FastifyRequest<{ Params: { code: string } }>;

/** A request below `/api/sessions/:code/participants/:id`. */
export type ParticipantRequest = FastifyRequest<{ Params: { code: string; id: string } }>;

/** A request below `/api/sessions/:code/facilitators/:id`. */
export type FacilitatorRequest = ParticipantRequest;

/** The fields of a JSON body; none where there is no body. */
export function bodyFields(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { body } = request;
  if (body === undefined || body === null) return {};
  if (typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new Problem('body_invalid', 'The body is a JSON object.');
}
