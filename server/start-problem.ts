import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';

/** Why the server cannot start, in one line that says what to do. */
export class StartProblem extends Error {
  /** Passes on what another part says about a file that it cannot use. */
  static from(problem: unknown): StartProblem {
    return new StartProblem((problem as Error).message, { cause: problem });
  }
}

const errorCode = (problem: unknown): string => (problem as NodeJS.ErrnoException).code ?? '';

/** Makes the folder for the data where it is missing. Throws a `StartProblem` where it cannot be used. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (problem) {
    throw new StartProblem(`DATA_DIR is ${folder}, which cannot be written to (${errorCode(problem)}).`, {
      cause: problem,
    });
  }
}

interface Place {
  readonly host: string;
  readonly port: number;
}

const notHere = ({ host }: Place): string => `HOST is ${host}, which is no address of this machine.`;

const listenProblems: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken by another program: stop it, or set PORT to another number.`,
  EACCES: ({ port }) => `Port ${port} is not allowed for this user: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: notHere,
  EAI_AGAIN: notHere,
  ENOTFOUND: notHere,
};

/** Says why a server could not listen. */
export function explainListening(problem: unknown, place: Place): unknown {
  const explain = listenProblems[errorCode(problem)];
  return explain ? new StartProblem(explain(place), { cause: problem }) : problem;
}
