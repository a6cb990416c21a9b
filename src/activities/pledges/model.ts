import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { isPledgeId, mostPledges, type PledgeKind, pledgeOf, readPledge } from './pledge.ts';

export interface PledgesTally extends Tally {
  /** How many pledges of each kind, shared and private ones together. */
  readonly kinds: Readonly<Record<PledgeKind, number>>;
}

const before = (a: Answer, b: Answer): number => {
  const [first, second] = a.at === b.at ? [a.item, b.item] : [a.at, b.at];
  return first < second ? -1 : Number(first > second);
};

/** Everybody's pledges, the first ones of whoever has made more than count. */
function counted(answers: readonly Answer[]): Answer[] {
  const people = new Map<string, Answer[]>();
  for (const answer of answers) {
    const own = people.get(answer.participant);
    if (own) own.push(answer);
    else people.set(answer.participant, [answer]);
  }
  return [...people.values()].flatMap((own) =>
    own.length > mostPledges ? own.sort(before).slice(0, mostPledges) : own,
  );
}

const pledges: ActivityModel = {
  kind: 'pledges',
  resultStops: () => [],
  parse(value, item) {
    if (!isPledgeId(item)) return undefined;
    return value === null ? null : (readPledge(value) as Readonly<Record<string, unknown>> | undefined);
  },
  tally(_definition, answers): PledgesTally {
    const kinds = { action: 0, contact: 0, conversation: 0 };
    for (const { value } of counted(answers)) {
      if (value !== null && !isUnsure(value)) kinds[pledgeOf(value).kind] += 1;
    }
    return { kinds };
  },
  writing: {
    release: 'each',
    listed: true,
    read(value) {
      const { kind, text, lang, with: whom, shared } = pledgeOf(value);
      if (!shared) return undefined;
      return { lang, place: kind, words: { text, ...(whom !== undefined && { with: whom }) } };
    },
  },
  exported(value) {
    const { kind, shared } = pledgeOf(value);
    return shared ? value : { kind, shared };
  },
};

export default pledges;
