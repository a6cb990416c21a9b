import type { LadderSettings } from '../../src/activities/ladder/settings.ts';
import type { Slide } from '../../src/slides/format.ts';

type Words = NonNullable<Slide['pictureWords']>;

const tones = ['low', 'middle', 'high'] as const;

/** What the drawing of a ladder says: its bands, what each comes to, and its rungs. All go from the lowest. */
export function ladderWords({ bands, rungs }: LadderSettings, glosses: readonly Words[string][]): Words {
  return Object.fromEntries([
    ...bands.map(({ name }, index) => [`band-${tones[index]}`, name]),
    ...glosses.map((gloss, index) => [`gloss-${tones[index]}`, gloss]),
    ...rungs.map(({ name }, index) => [`rung-${index + 1}`, name]),
  ]);
}
