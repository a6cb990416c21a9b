import type { Case } from '../case.ts';
import { quantile } from '../figures.ts';
import { Venue } from '../venue.ts';
import { voteAt } from '../voting.ts';

export const saved: Case = {
  title: 'a vote each within 5 s: from the vote to “saved” on the phone, with synchronous=FULL',
  effort: { phones: 1000 },
  goals: { savedP99Ms: { atMost: 150 } },
  async measure({ phones }) {
    const venue = await Venue.open();
    await venue.fill(phones);
    const votes = await voteAt(venue, 5000);
    await venue.close();
    return { savedP50Ms: quantile(votes.saved, 0.5), savedP99Ms: quantile(votes.saved, 0.99) };
  },
};
