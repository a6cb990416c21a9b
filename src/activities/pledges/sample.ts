import type { ActivitySample } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import type { PledgeKind } from './pledge.ts';

/** What people might mean to do. */
const madeUp: readonly (readonly [PledgeKind, Language, string, string?])[] = [
  ['action', 'cy', 'Gosod cadair wag wrth y bwrdd cynllunio, a gofyn pwy sydd ar goll.', 'y tîm cynllunio'],
  ['action', 'en', 'Take the next draft to the lunch club before it goes to committee.', 'the lunch club'],
  ['action', 'cy', 'Talu costau teithio i bawb sy’n dod i’r cyfarfod nesaf.'],
  ['action', 'en', 'Rewrite one letter with two people who have had it.'],
  ['action', 'en', 'Put one decision in our budget out to the people it is for.'],
  ['contact', 'cy', 'Ffonio’r grŵp gofalwyr a gofyn beth hoffen nhw ei newid.', 'y grŵp gofalwyr'],
  ['contact', 'en', 'Find out who runs the youth club in the old chapel.', 'the youth club'],
  ['contact', 'cy', 'Ysgrifennu at y cyngor cymuned am y llwybr.'],
  ['contact', 'en', 'Ask the time bank how they began.', 'the time bank'],
  ['conversation', 'cy', 'Siarad â’m rheolwr am rannu un penderfyniad.', 'fy rheolwr'],
  ['conversation', 'en', 'Ask my neighbours what they would do with the green.', 'my neighbours'],
  ['conversation', 'en', 'Say at the team meeting which rung I think we stand on.', 'my team'],
  ['conversation', 'cy', 'Gofyn i’r ymddiriedolwyr beth maen nhw’n ei ofni.'],
];

/** How many people share what they mean to do, and how many make a second pledge. */
const sharedShare = 0.7;
const secondShare = 0.4;

const pledges: ActivitySample = (_definition, random) => {
  const make = (): Readonly<Record<string, unknown>> => {
    const [kind, lang, text, whom] = madeUp[Math.floor(random() * madeUp.length)]!;
    return { kind, text, lang, ...(whom !== undefined && { with: whom }), shared: random() < sharedShare };
  };
  return { first: make(), ...(random() < secondShare && { second: make() }) };
};

export default pledges;
