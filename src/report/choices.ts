import type { PartChoice, SessionReport } from '../session/report.ts';
import { reportKey } from '../session/report.ts';
import { controlToken, getDeck } from '../sync/steering-api.ts';
import { ControlSync } from '../sync/control.ts';

export type Parts = SessionReport['parts'];

/** What facilitators choose for the report, shared by all of them. Dispatches `change`. */
export class Choices extends EventTarget {
  readonly #control: ControlSync;
  /** The parts as they came with the report: their own defaults too. */
  readonly #parts: Parts;

  private constructor(control: ControlSync, parts: Parts) {
    super();
    this.#control = control;
    this.#parts = parts;
    control.addEventListener('change', () => this.dispatchEvent(new Event('change')));
  }

  static async open(code: string, parts: Parts): Promise<Choices> {
    const [deck, token] = await Promise.all([getDeck(code), controlToken(code)]);
    return new Choices(new ControlSync({ code, token, deck }), parts);
  }

  /** Whether anything can be chosen now. */
  get ready(): boolean {
    return this.#control.ready;
  }

  /** Whether all that was chosen is kept. */
  get saved(): boolean {
    return this.#control.saved;
  }

  get parts(): Parts {
    if (!this.ready) return this.#parts;
    const { report } = this.#control.control;
    return Object.fromEntries(
      Object.entries(this.#parts).map(([part, known]) => [
        part,
        { ...report.get(part), in: report.get(part)?.in ?? known.in },
      ]),
    );
  }

  choose(part: string, choice: PartChoice): void {
    this.#control.apply([[reportKey(part), choice]]);
  }

  close(): void {
    this.#control.close();
  }
}
