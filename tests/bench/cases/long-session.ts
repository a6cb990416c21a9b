import { setTimeout as wait } from 'node:timers/promises';
import { kinds } from '../../../src/activities/index.ts';
import { formatKey } from '../../../src/session/answers.ts';
import type { ActivityDefinition } from '../../../src/session/deck.ts';
import { until } from '../../fixtures/until.ts';
import { Random } from '../../sync/random.ts';
import type { Case } from '../case.ts';
import { patience, Venue } from '../venue.ts';

const answersEach = 40;

/** Everybody takes up to so many milliseconds for an answer, and as many to think again. */
const pace = 300;

/** Within this of its start memory has returned. */
const most = 1.2;

/** Everybody answers an activity, and then answers it anew. Gives how many answers whoever answers most has given. */
async function ask(venue: Venue, activity: ActivityDefinition, round: number, random: Random): Promise<number> {
  const sample = (await kinds[activity.kind]!.sample()).default;
  let fullest = 0;
  for (const _edit of ['first', 'second']) {
    const voted = venue.phones.map(async (phone, person) => {
      const answers = Object.entries(sample(activity, () => random.fraction(), person));
      fullest = Math.max(fullest, answers.length);
      for (const [item, value] of answers) {
        await wait(random.fraction() * pace);
        phone.vote(formatKey({ activity: activity.id, round, item }), value);
      }
    });
    await Promise.all(voted);
    await until(() => venue.phones.every(({ saved }) => saved), 'all of it is saved', patience);
  }
  return fullest;
}

/** Until one of the server's own figures is nought. */
async function untilNone(venue: Venue, metric: string): Promise<void> {
  const none = new RegExp(`^${metric} 0$`, 'm');
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const response = await fetch(`${venue.server.address}/metrics`);
    if (none.test(await response.text())) return;
    await wait(500);
  }
  throw new Error(`Waited in vain until there is no more of ${metric}`);
}

export const longSession: Case = {
  title: `a session of 4 hours, compressed: ${answersEach} answers each with edits and rounds; memory once it is left`,
  effort: { phones: 300 },
  goals: { liveRatio: { atMost: most }, residentRatio: { atMost: most } },
  async measure({ phones }) {
    const random = new Random(1);
    const venue = await Venue.open();
    const { facilitating } = venue;
    await venue.fill(phones);
    let answers = 0;
    for (let round = 1; answers < answersEach; round += 1) {
      for (const activity of facilitating.deck.activities) {
        await (round === 1 ? facilitating.arrive(activity.id) : facilitating.askAgain(activity.id));
        answers += await ask(venue, activity, round, random);
        await facilitating.close(activity.id);
        await facilitating.show(activity.id);
      }
    }
    const full = await venue.ask('settle');
    venue.leave();
    await untilNone(venue, 'cydweithdy_sockets');
    // A session leaves memory ten minutes after everybody has left it.
    await venue.ask('leap');
    await untilNone(venue, 'cydweithdy_sessions');
    const after = await venue.ask('settle');
    const { empty } = venue;
    await venue.close();
    return {
      answersEach: answers,
      emptyLiveMB: empty.live / 1e6,
      fullLiveMB: full.live / 1e6,
      leftLiveMB: after.live / 1e6,
      emptyResidentMB: empty.resident / 1e6,
      fullResidentMB: full.resident / 1e6,
      leftResidentMB: after.resident / 1e6,
      liveRatio: after.live / empty.live,
      residentRatio: after.resident / empty.resident,
    };
  },
};
