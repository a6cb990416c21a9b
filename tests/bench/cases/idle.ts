import { setTimeout as wait } from 'node:timers/promises';
import type { Case } from '../case.ts';
import { Venue } from '../venue.ts';

export const idle: Case = {
  title: 'phones that are here and do nothing',
  effort: { phones: 1000, seconds: 120 },
  goals: { cpuPercent: { atMost: 3 }, lost: { atMost: 0 }, kBAPhone: { atMost: 40 } },
  async measure({ phones, seconds }) {
    const venue = await Venue.open();
    await venue.fill(phones);
    const before = await venue.ask('settle');
    await wait(seconds * 1000);
    const { cpu } = await venue.ask();
    const after = await venue.ask('settle');
    const lost = venue.phones.reduce((sum, { losses }) => sum + losses, 0);
    await venue.close();
    return {
      cpuPercent: (cpu - before.cpu) / (seconds * 10),
      lost,
      kBAPhone: (after.resident - venue.empty.resident) / 1000 / phones,
      liveKBAPhone: (after.live - venue.empty.live) / 1000 / phones,
    };
  },
};
