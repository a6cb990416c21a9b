import { type ActivityModel, type ActivityResult, countedIn, type Tally, type TallyContext } from './activity.ts';
import type { Answer } from './answers.ts';
import type { ActivityControl, Hands } from './control.ts';
import type { ActivityDefinition } from './deck.ts';
import type { Bilingual } from './language.ts';
import { split } from './groups.ts';

/** One round's result beside another's. */
interface RoundTally extends Tally {
  readonly round: number;
  readonly count: number;
}

/** The result of those of one group. */
export interface GroupTally extends Tally {
  readonly group: string;
  /** What it is called; nothing for everybody who is in no group. */
  readonly label?: Bilingual;
  readonly count: number;
}

/** The hands that were counted in this round. */
interface HandsShown {
  /** For each item how many for each choice, in the order of the kind's choices. */
  readonly items: Readonly<Record<string, readonly number[]>>;
  /** The most hands of any item. */
  readonly people: number;
  /** Whether the figures of the result hold them. */
  readonly added: boolean;
}

/** What a whole result has, beside its kind's own fields; each field only where there is something in it. */
export interface WholeResult extends ActivityResult {
  /** Of those counted, how many were entered for people without a phone. */
  readonly proxies?: number;
  /** The round before, of those that have not been cleared. */
  readonly earlier?: RoundTally;
  /** How the two rounds differ, as the kind's model compares them. */
  readonly moved?: Tally;
  readonly hands?: HandsShown;
  /** By group; null where that was asked for and a group is too small. */
  readonly groups?: readonly GroupTally[] | null;
}

export interface ResultInput {
  readonly model: ActivityModel;
  readonly definition: ActivityDefinition;
  readonly control: ActivityControl;
  /** Of this activity, in any round. */
  readonly answers: readonly Answer[];
  readonly hands: readonly Hands[];
  readonly context: TallyContext;
  /** Which group each participant is in; undefined where no split is to be made now. */
  readonly groups: ReadonlyMap<string, string> | undefined;
  /** What the groups are called. */
  readonly groupLabels?: Readonly<Record<string, Bilingual>>;
}

const peopleIn = (answers: readonly Answer[]): number => new Set(answers.map(({ participant }) => participant)).size;

/** How the participants of counted hands begin: no person's id has a space. */
const nobodys = 'hand ';

/** Whether an answer is a counted hand, which is nobody's in particular: one item's cannot be told from another's. */
export const isHand = ({ participant }: Answer): boolean => participant.startsWith(nobodys);

/** Counted hands as answers that nobody in particular has given. */
function handAnswers({ model, definition }: ResultInput, hands: readonly Hands[]): Answer[] {
  return hands.flatMap(({ activity, round, item, counts, at }) => {
    const choices = model.choices?.(definition, item) ?? [];
    return counts.flatMap((count, choice) => {
      const value = choices[choice];
      if (!value) return [];
      return Array.from({ length: count }, (_, index) => ({
        participant: `${nobodys}${choice}/${index}`,
        activity,
        round,
        item,
        value,
        at,
        late: false,
      }));
    });
  });
}

function handsShown(hands: readonly Hands[], added: boolean): HandsShown {
  const sums = hands.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  return {
    items: Object.fromEntries(hands.map(({ item, counts }) => [item, counts])),
    people: Math.max(...sums),
    added,
  };
}

/** The round before the present one that has not been cleared. */
function roundBefore({ round, cleared = [] }: ActivityControl): number | undefined {
  for (let before = round - 1; before > 0; before -= 1) if (!cleared.includes(before)) return before;
  return undefined;
}

/** All that is to be known of an activity's present round, with what came before it. */
export function wholeResult(input: ResultInput): WholeResult {
  const { model, definition, control, answers, context, groupLabels = {} } = input;
  const groups = model.anonymous ? undefined : input.groups;
  const { round } = control;
  const tallyOf = (counted: readonly Answer[]): Tally => model.tally(definition, counted, context);
  const counted = countedIn(answers, round);
  const hands = model.choices ? input.hands.filter((each) => each.round === round) : [];
  const added = control.hands === true && hands.length > 0;
  const proxies = peopleIn(counted.filter(({ proxy }) => proxy));
  const previous = roundBefore(control);
  const before = previous === undefined ? [] : countedIn(answers, previous);
  const parts = groups && split(counted, groups);
  const labelOf = (group: string) => (groupLabels[group] ? { label: groupLabels[group] } : {});
  return {
    round,
    count: peopleIn(counted),
    ...tallyOf(added ? [...counted, ...handAnswers(input, hands)] : counted),
    ...(proxies > 0 && { proxies }),
    ...(previous !== undefined && { earlier: { round: previous, count: peopleIn(before), ...tallyOf(before) } }),
    ...(previous !== undefined &&
      model.compare && { moved: model.compare(definition, { before, now: counted }, context.item) }),
    ...(hands.length > 0 && { hands: handsShown(hands, added) }),
    ...(groups && {
      groups:
        parts &&
        Array.from(parts, ([group, own]) => ({ group, ...labelOf(group), count: peopleIn(own), ...tallyOf(own) })),
    }),
  };
}
