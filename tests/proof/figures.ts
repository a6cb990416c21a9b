import { appendFileSync } from 'node:fs';

/** Notes what a test has measured, where `npm run proof` wants to know. */
export function note(figures: Readonly<Record<string, number | string>>): void {
  if (process.env.FIGURES) appendFileSync(process.env.FIGURES, `${JSON.stringify(figures)}\n`);
}
