/** Something in a deck that its author must mend; the message begins with the file. */
export class DeckProblem extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'DeckProblem';
    // The author of a deck has no use for where in the reader it was found.
    this.stack = `${this.name}: ${this.message}`;
  }
}
