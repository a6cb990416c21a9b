import { setTimeout as wait } from 'node:timers/promises';
import { kinds } from '../../../src/activities/index.ts';
import { formatKey } from '../../../src/session/answers.ts';
import { findActivity } from '../../../src/session/deck.ts';
import { until } from '../../fixtures/until.ts';
import { Random } from '../../sync/random.ts';
import type { Case } from '../case.ts';
import type { Figures } from '../figures.ts';
import { Screen } from '../screen.ts';
import { patience, Venue } from '../venue.ts';

/** Everybody votes within so many milliseconds. */
const within = 5000;

/** A task longer than this is seen as a stutter, in milliseconds. */
const long = 50;

/** Everybody answers the first item of an activity whose result is on the screen meanwhile. */
async function draw(venue: Venue, screen: Screen, id: string): Promise<Figures> {
  const { facilitating, phones } = venue;
  const definition = findActivity(facilitating.deck, id)!;
  const sample = (await kinds[definition.kind]!.sample()).default;
  const random = new Random(1);
  await facilitating.arrive(id);
  await facilitating.show(id);
  await screen.shows(definition.kind);
  const [item] = definition.items;
  const key = formatKey({ activity: id, round: 1, item: item!.id });
  const { tasks } = await screen.watch(async () => {
    const voted = phones.map(async (phone, person) => {
      const value = sample(definition, () => random.fraction(), person)[item!.id] ?? { unsure: true };
      await wait(random.fraction() * within);
      phone.vote(key, value);
    });
    await Promise.all(voted);
    await until(() => phones.every(({ saved }) => saved), 'every vote is saved', patience);
    await wait(1000);
  });
  return {
    [`${id}LongTasks`]: tasks.filter(({ worked }) => worked > long).length,
    [`${id}LongestMs`]: Math.max(0, ...tasks.map(({ took }) => took)),
    [`${id}LongestCpuMs`]: Math.max(0, ...tasks.map(({ worked }) => worked)),
    [`${id}CpuMs`]: tasks.reduce((sum, { worked }) => sum + worked, 0),
  };
}

export const drawing: Case = {
  title: 'a vote each within 5 s on a ladder and on the grid: tasks of the projector’s page, in Chromium at 1280 × 720',
  effort: { phones: 200 },
  goals: { arnsteinLongTasks: { atMost: 0 }, quadrantsLongTasks: { atMost: 0 } },
  async measure({ phones }) {
    const venue = await Venue.open();
    await venue.fill(phones);
    const screen = await Screen.open(venue);
    const figures = { ...(await draw(venue, screen, 'arnstein')), ...(await draw(venue, screen, 'quadrants')) };
    await screen.close();
    await venue.close();
    return figures;
  },
};
