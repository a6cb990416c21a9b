import type { Band, LadderSettings, Rung } from './settings.ts';

/** A rung with its number, counted from 1 at the bottom. */
export interface NumberedRung extends Rung {
  readonly number: number;
}

/** A band with its rungs from the top, as a page reads, and the name of its colour. */
export interface BandOfRungs extends Band {
  readonly tone: 'low' | 'middle' | 'high';
  readonly rungs: readonly NumberedRung[];
}

const toneOf = (index: number, bands: number): BandOfRungs['tone'] => {
  if (index === bands - 1) return 'high';
  return index === 0 ? 'low' : 'middle';
};

const fromTop = <Of>(list: readonly Of[]): Of[] => list.map((_, index) => list[list.length - 1 - index]!);

/** The bands from the top, each with its rungs from the top. */
export function bandsFromTop({ bands, rungs }: LadderSettings): BandOfRungs[] {
  const numbered = fromTop(rungs.map((rung, index) => ({ ...rung, number: index + 1 })));
  return fromTop(bands).map((band, index) => ({
    id: band.id,
    name: band.name,
    tone: toneOf(bands.length - 1 - index, bands.length),
    rungs: numbered.filter((rung) => rung.band === band.id),
  }));
}
