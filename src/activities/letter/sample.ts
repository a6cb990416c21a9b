import type { ActivitySample } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import { signatureItem } from './signature.ts';

// prettier-ignore
const names = ['Siân', 'Gwilym', 'Nia', 'Tomos', 'Aisha', 'Ffion', 'Marek', 'Eleri', 'Joseph', 'Lowri', 'Hassan', 'Carys'] as const;

const families = ['Puw', 'Bevan', 'Rees', 'Morgan', 'Khan', 'Parry', 'Nowak', 'Llwyd', 'Williams', 'Ellis'] as const;

const organisations = ['Clwb Cinio’r Bont', 'Gofalwyr Glan-yr-afon', 'Hafan Youth Club', 'Cwm Time Bank'] as const;

const statements: readonly (readonly [Language, string])[] = [
  ['cy', 'Gofynnwch i ni cyn penderfynu, nid wedyn.'],
  ['en', 'Ask us before you decide, not after.'],
  ['cy', 'Rydym yn gwybod ble mae’r drws yn gwichian.'],
  ['en', 'We know which bus does not come.'],
];

/** How many people sign, name an organisation, add a line, and let the room read it. */
const signing = 0.85;
const organised = 0.5;
const saying = 0.4;
const publicShare = 0.75;

const oneOf = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)]!;

const letter: ActivitySample = (_definition, random) => {
  if (random() > signing) return {} as Record<string, never>;
  const [lang, statement] = oneOf(statements, random);
  return {
    [signatureItem]: {
      name: `${oneOf(names, random)} ${oneOf(families, random)}`,
      ...(random() < organised && { organisation: oneOf(organisations, random) }),
      ...(random() < saying && { statement }),
      lang,
      public: random() < publicShare,
    },
  };
};

export default letter;
