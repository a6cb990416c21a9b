import type { AnswerValue } from '../../session/answers.ts';
import type { Domain } from '../../session/domains.ts';

export { type Domain, domains } from '../../session/domains.ts';

/** A point on the grid: 0…1 from the left and from the bottom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The quadrant of a point: x is how far cause and effect can be known (left: known), y what the first move is
 * (bottom: act at once). A border belongs to the right and to the top.
 */
export function domainOf({ x, y }: Point): Domain {
  if (y >= 0.5) return x >= 0.5 ? 'complex' : 'complicated';
  return x >= 0.5 ? 'crisis' : 'simple';
}

/** The bottom left corner of a domain's quadrant, each quadrant being half of the grid wide and high. */
export const cornerOf: Readonly<Record<Domain, Point>> = {
  simple: { x: 0, y: 0 },
  complicated: { x: 0, y: 0.5 },
  complex: { x: 0.5, y: 0.5 },
  crisis: { x: 0.5, y: 0 },
};

/** The quadrant of an answer, whether it was chosen plainly or follows from a point. */
export function answerDomain(value: NonNullable<AnswerValue>): Domain {
  return 'domain' in value ? (value.domain as Domain) : domainOf(value as unknown as Point);
}
