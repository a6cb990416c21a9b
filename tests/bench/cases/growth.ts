import type { Case } from '../case.ts';
import { Venue } from '../venue.ts';
import { type VenueVotes, voteAt } from '../voting.ts';

/** More than a rise of this is one, and no noise. */
const noise = 1.1;

async function sized(phones: number): Promise<VenueVotes> {
  const venue = await Venue.open();
  await venue.fill(phones);
  const votes = await voteAt(venue, 10_000);
  await venue.close();
  return votes;
}

export const growth: Case = {
  title: 'CPU a vote and bytes a phone, of a fiftieth, a fifth and all of the phones, a vote each within 10 s',
  effort: { phones: 5000 },
  goals: { cpuRise: { atMost: noise }, bytesRise: { atMost: noise } },
  async measure({ phones }) {
    const small = await sized(phones / 50);
    const middle = await sized(phones / 5);
    const large = await sized(phones);
    const cpu = [small.cpu / (phones / 50), middle.cpu / (phones / 5), large.cpu / phones] as const;
    const bytes = [small.bytes, middle.bytes, large.bytes] as const;
    return {
      cpuMsAVoteSmall: cpu[0],
      cpuMsAVoteMiddle: cpu[1],
      cpuMsAVoteLarge: cpu[2],
      bytesAPhoneSmall: bytes[0],
      bytesAPhoneMiddle: bytes[1],
      bytesAPhoneLarge: bytes[2],
      cpuRise: Math.max(cpu[1] / cpu[0], cpu[2] / cpu[1]),
      bytesRise: Math.max(bytes[1] / bytes[0], bytes[2] / bytes[1]),
    };
  },
};
