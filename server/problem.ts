import { STATUS_CODES } from 'node:http';

/** What a request is refused for. Other programs rely on the codes: see docs/protocol.md. */
const statuses = {
  body_invalid: 400,
  code_malformed: 400,
  contact_invalid: 400,
  label_invalid: 400,
  lang_invalid: 400,
  organisation_invalid: 400,
  presenter_invalid: 400,
  request_malformed: 400,
  setup_invalid: 400,
  title_invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  invitation_invalid: 403,
  session_ended: 403,
  session_locked: 403,
  facilitator_not_found: 404,
  not_found: 404,
  participant_not_found: 404,
  session_not_found: 404,
  trainer_key_fixed: 409,
  body_too_large: 413,
  media_type_unsupported: 415,
  too_many_wrong_codes: 429,
  too_many_wrong_keys: 429,
  internal: 500,
  storage_unavailable: 503,
} as const;

export type ProblemCode = keyof typeof statuses;

/** A refusal, as `application/problem+json` tells it. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string | undefined;

  /** `detail` is an English sentence for whoever writes a client; pages say their own words by the code. */
  constructor(code: ProblemCode, detail?: string) {
    super(detail ?? code);
    this.code = code;
    this.status = statuses[code];
    this.detail = detail;
  }

  /** The body by RFC 9457. */
  toJSON(): { type: string; title: string; status: number; code: ProblemCode; detail?: string } {
    const { code, status, detail } = this;
    return { type: 'about:blank', title: STATUS_CODES[status]!, status, code, ...(detail !== undefined && { detail }) };
  }
}
