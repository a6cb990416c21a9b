/** The four kinds of problem, in the order in which they are told. */
export const domains = ['simple', 'complicated', 'complex', 'crisis'] as const;

export type Domain = (typeof domains)[number];

/** How many chose each of the four. */
export type DomainCounts = Readonly<Record<Domain, number>>;

/** What most have chosen: several where they are level, none where nobody has chosen. */
export function mostChosen(counts: DomainCounts): Domain[] {
  const most = Math.max(...domains.map((domain) => counts[domain]));
  return most === 0 ? [] : domains.filter((domain) => counts[domain] === most);
}
