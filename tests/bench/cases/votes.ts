import type { Case } from '../case.ts';
import { quantile } from '../figures.ts';
import { Peer } from '../peer.ts';
import { ask } from '../probed.ts';
import { Venue } from '../venue.ts';
import { hold, voteAt, type Votes } from '../voting.ts';

const within = 5000;

async function ours(phones: number): Promise<Votes> {
  const venue = await Venue.open();
  await venue.fill(phones);
  const votes = await voteAt(venue, within);
  await venue.close();
  return votes;
}

async function theirs(phones: number): Promise<Votes> {
  const peer = await Peer.open();
  await peer.fill(phones);
  const voters = peer.phones.map((phone, index) => () => phone.vote((index % 8) + 1));
  const votes = await hold({ voters, within, sightings: peer.sightings, read: () => ask(peer.process) });
  await peer.close();
  return votes;
}

/** Against the peer, with the same load. */
export const votes: Case = {
  title: 'a vote each within 5 s: from the vote to the desk, and the server’s CPU, beside the peer’s',
  effort: { phones: 1000 },
  goals: {
    deskP50Ms: { atMost: 60 },
    deskP99Ms: { atMost: 120 },
    timesBetterP99: { atLeast: 40 },
    timesLessCpu: { atLeast: 6 },
  },
  async measure({ phones }) {
    const own = await ours(phones);
    const peer = await theirs(phones);
    return {
      deskP50Ms: quantile(own.shown, 0.5),
      deskP99Ms: quantile(own.shown, 0.99),
      cpuMs: own.cpu,
      loadCpuMs: own.load,
      peerP50Ms: quantile(peer.shown, 0.5),
      peerP99Ms: quantile(peer.shown, 0.99),
      peerCpuMs: peer.cpu,
      peerLoadCpuMs: peer.load,
      timesBetterP99: quantile(peer.shown, 0.99) / quantile(own.shown, 0.99),
      timesLessCpu: peer.cpu / own.cpu,
    };
  },
};
