import { setTimeout as wait } from 'node:timers/promises';
import { formatKey } from '../../src/session/answers.ts';
import { until } from '../fixtures/until.ts';
import { Random } from '../sync/random.ts';
import type { Sightings } from './desk.ts';
import type { Reading } from './probe.ts';
import { ladder, patience, type Venue } from './venue.ts';

/** Until what the last vote has set going is over, in milliseconds. */
const aftermath = 2500;

/** What votes came to. Times are milliseconds. */
export interface Votes {
  /** From each vote to the screen of whoever watches. */
  readonly shown: readonly number[];
  /** What the server's processor took for all of it. */
  readonly cpu: number;
  /** What the load generator's took: more than the server's, and it is the generator that is measured. */
  readonly load: number;
}

interface Voting {
  readonly voters: readonly (() => void)[];
  /** All vote within so many milliseconds, each at some moment of it. */
  readonly within: number;
  readonly sightings: Sightings;
  readonly read: () => Promise<Reading>;
}

/**
 * Lets everybody vote once, and waits until the last vote is shown. The first to vote is taken for the first to be
 * shown, which on the whole is so.
 */
export async function hold({ voters, within, sightings, read }: Voting): Promise<Votes> {
  const random = new Random(voters.length);
  const { cpu } = await read();
  const load = process.cpuUsage();
  const cast: number[] = [];
  for (const vote of voters) {
    setTimeout(() => {
      cast.push(performance.now());
      vote();
    }, random.fraction() * within);
  }
  await until(() => sightings.at.length >= voters.length, 'every vote is shown', within + patience);
  await wait(aftermath);
  const after = await read();
  const { user, system } = process.cpuUsage(load);
  const shown = cast.map((at, index) => sightings.at[index]! - at);
  return { shown, cpu: after.cpu - cpu, load: (user + system) / 1000 };
}

export interface VenueVotes extends Votes {
  /** From each vote to "saved" on the phone. */
  readonly saved: readonly number[];
  /** What came to each phone meanwhile, on average. */
  readonly bytes: number;
}

/** All phones of a venue vote on one item of the ladder. */
export async function voteAt(venue: Venue, within: number, item: 'now' | 'goal' = 'now'): Promise<VenueVotes> {
  const { phones } = venue;
  const key = formatKey({ activity: ladder, round: 1, item });
  const bytes = (): number => phones.reduce((sum, phone) => sum + phone.bytes, 0);
  const before = bytes();
  const votes = await hold({
    voters: phones.map((phone, index) => () => phone.vote(key, { rung: (index % 8) + 1 })),
    within,
    sightings: venue.desk.watch(ladder, item),
    read: () => venue.ask(),
  });
  await until(() => phones.every(({ saved }) => saved), 'every vote is saved', patience);
  const saved = phones.map(({ saves }) => saves.at(-1)!);
  return { ...votes, saved, bytes: (bytes() - before) / phones.length };
}
