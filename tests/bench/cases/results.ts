import { join } from 'node:path';
import { DerivedDocument } from '../../../server/rooms.ts';
import { kinds } from '../../../src/activities/index.ts';
import { type ActivityResult, tallyRound } from '../../../src/session/activity.ts';
import type { Answer } from '../../../src/session/answers.ts';
import { type ActivityDefinition, findActivity } from '../../../src/session/deck.ts';
import { resultKey } from '../../../src/session/fold.ts';
import { readDeck } from '../../../src/slides/read.ts';
import { Random } from '../../sync/random.ts';
import type { Case } from '../case.ts';

/** Twenty a second, for a quarter of an hour. */
const ticks = 18_000;
const people = 60;

/** An activity in which one of so many people changes an answer each time that it is asked for its result. */
async function restless(definition: ActivityDefinition, random: Random): Promise<() => ActivityResult> {
  const { id, kind, items } = definition;
  const model = (await kinds[kind]!.model()).default;
  const sample = (await kinds[kind]!.sample()).default;
  const answers = new Map<string, Answer>();
  return () => {
    const person = random.below(people);
    const participant = String(person);
    const [item, value] = random.pick(Object.entries(sample(definition, () => random.fraction(), person)));
    answers.set(`${participant} ${item}`, { participant, activity: id, round: 1, item, value, at: '', late: false });
    return tallyRound(model, definition, answers.values(), { round: 1, item: items[0]!.id });
  };
}

export const results: Case = {
  title: `the room after ${ticks} new results of each of three activities: what a phone that comes then is sent`,
  effort: {},
  goals: { bytes: { atMost: 10_000 } },
  async measure() {
    const deck = await readDeck(join(import.meta.dirname, '../../../slides'));
    const ids = ['arnstein', 'revised', 'quadrants'];
    const random = new Random(1);
    const activities = await Promise.all(
      ids.map(async (id) => ({ key: resultKey(id), next: await restless(findActivity(deck, id)!, random) })),
    );
    const room = new DerivedDocument('room', new Date());
    let last = {};
    for (let tick = 0; tick < ticks; tick += 1) {
      last = Object.fromEntries(activities.map(({ key, next }) => [key, next()]));
      room.write(last);
    }
    return { bytes: room.since().length, jsonBytes: JSON.stringify(last).length };
  },
};
