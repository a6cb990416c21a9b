/** What one run of a case has measured, by name. */
export type Figures = Readonly<Record<string, number>>;

/** Rounded to what can be told from noise. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

/** The value that this share of them does not exceed; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}

/** What must be so: of the median of the runs. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

const isMet = (goal: Goal, value: number): boolean => ('atMost' in goal ? value <= goal.atMost : value >= goal.atLeast);

/** The middle one of them, or the mean of the middle two. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

const ofRuns = (runs: readonly Figures[], name: string): number[] => runs.map((run) => run[name]!);

/** The figures that miss their goals. */
export const goalsMissed = (goals: Readonly<Record<string, Goal>>, runs: readonly Figures[]): string[] =>
  Object.entries(goals)
    .filter(([name, goal]) => !isMet(goal, median(ofRuns(runs, name))))
    .map(([name]) => name);

/** `[minimum, median, maximum]` of each figure. */
export function spread(runs: readonly Figures[]): Record<string, [minimum: number, median: number, maximum: number]> {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = ofRuns(runs, name);
      return [name, [rounded(Math.min(...values)), rounded(median(values)), rounded(Math.max(...values))]];
    }),
  );
}
