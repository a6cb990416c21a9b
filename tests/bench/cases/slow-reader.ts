import type { Case } from '../case.ts';
import { quantile } from '../figures.ts';
import { Venue } from '../venue.ts';
import { voteAt } from '../voting.ts';

/** Between two questions of the slow one, in milliseconds: as often as one token may ask. */
const pace = 30;

export const slowReader: Case = {
  title: 'one who asks without end and reads nothing: how the others’ votes fare, without and with',
  effort: { phones: 500 },
  goals: { deskP95RiseMs: { atMost: 50 }, savedP95RiseMs: { atMost: 50 } },
  async measure({ phones }) {
    const venue = await Venue.open();
    await venue.fill(phones);
    const slow = venue.phones.pop()!;
    const without = await voteAt(venue, 5000, 'now');
    slow.choke();
    const asking = setInterval(() => slow.ask(), pace);
    const beside = await voteAt(venue, 5000, 'goal');
    clearInterval(asking);
    slow.close();
    await venue.close();
    return {
      deskP95Ms: quantile(without.shown, 0.95),
      deskP95RiseMs: quantile(beside.shown, 0.95) - quantile(without.shown, 0.95),
      savedP95Ms: quantile(without.saved, 0.95),
      savedP95RiseMs: quantile(beside.saved, 0.95) - quantile(without.saved, 0.95),
    };
  },
};
