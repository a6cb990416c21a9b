/**
 * Why an HTTP call failed. `code` is the server's stable one (`session_not_found`, `session_locked`, …), or `network`
 * where no answer came; `status` is then 0.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string = code) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
  }
}
