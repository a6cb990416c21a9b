import { formatKey } from '../../../src/session/answers.ts';
import { until } from '../../fixtures/until.ts';
import type { Case } from '../case.ts';
import { ladder, patience, Venue } from '../venue.ts';

const key = formatKey({ activity: ladder, round: 1, item: 'now' });

export const restart: Case = {
  title: 'killed and started again: from when it listens until all are back, with what they answered meanwhile saved',
  effort: { phones: 1000 },
  goals: { backS: { atMost: 10 }, loopP99Ms: { atMost: 100 } },
  async measure({ phones }) {
    const venue = await Venue.open();
    await venue.fill(phones);
    await venue.server.kill();
    await until(() => venue.phones.every(({ current }) => !current), 'all are offline', patience);
    for (const phone of venue.phones) phone.vote(key, { rung: 3 });
    const began = performance.now();
    await venue.server.start();
    const listens = performance.now();
    await venue.ask();
    await until(() => venue.phones.every(({ current, saved }) => current && saved), 'all are back', patience);
    const back = performance.now() - listens;
    const { delayP99, cpu } = await venue.ask();
    await venue.close();
    return { startS: (listens - began) / 1000, backS: back / 1000, loopP99Ms: delayP99, cpuMs: cpu };
  },
};
