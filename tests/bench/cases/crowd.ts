import type { Case } from '../case.ts';
import { quantile } from '../figures.ts';
import { Venue } from '../venue.ts';
import { voteAt } from '../voting.ts';

export const crowd: Case = {
  title: 'a vote each within 10 s: all saved and shown',
  effort: { phones: 5000 },
  goals: {
    shown: { atLeast: 1 },
    saved: { atLeast: 1 },
    deskP99Ms: { atMost: 300 },
    cpuMsAVote: { atMost: 0.9 },
    bytesAPhone: { atMost: 4000 },
  },
  async measure({ phones }) {
    const venue = await Venue.open();
    await venue.fill(phones);
    const votes = await voteAt(venue, 10_000);
    const rows = await venue.server.answers(venue.facilitating.code);
    await venue.close();
    return {
      shown: votes.shown.length / phones,
      saved: rows.length / phones,
      deskP50Ms: quantile(votes.shown, 0.5),
      deskP99Ms: quantile(votes.shown, 0.99),
      savedP99Ms: quantile(votes.saved, 0.99),
      cpuMsAVote: votes.cpu / phones,
      bytesAPhone: votes.bytes,
    };
  },
};
