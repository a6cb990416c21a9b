import type { ActivitySample } from '../session/activity.ts';
import type { Answer } from '../session/answers.ts';
import type { ActivityDefinition } from '../session/deck.ts';

/** How many people answer in a made-up room. */
export const samplePeople = 24;

/** Numbers from 0 up to 1, the same ones for the same seed: mulberry32, seeded with the FNV-1a hash of a text. */
function seeded(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Made-up answers of a whole room to one round of an activity: the same ones each time. */
export function sampleAnswers(definition: ActivityDefinition, sample: ActivitySample, round: number): Answer[] {
  const random = seeded(`${definition.id}/${round}`);
  const people = Array.from({ length: samplePeople }, (_, index) => `sample-${index + 1}`);
  return people.flatMap((participant, person) =>
    Object.entries(sample(definition, random, person)).map(([item, value]) => ({
      participant,
      activity: definition.id,
      round,
      item,
      value,
      at: '',
      late: false,
    })),
  );
}
