import type { Figures, Goal } from './figures.ts';

/** How hard it is tried. */
export interface Effort {
  readonly phones: number;
  /** Of a case that waits. */
  readonly seconds: number;
}

/** One line of the bench. */
export interface Case {
  /** What is measured, and how. */
  readonly title: string;
  readonly effort: Partial<Effort>;
  /** By figure. */
  readonly goals: Readonly<Record<string, Goal>>;
  /** One run, in a process of its own. */
  measure(effort: Effort): Promise<Figures>;
}
