import type { ActivitySample } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import { offeredGroups } from './settings.ts';

interface MadeUp {
  readonly name: string;
  readonly role: string;
  readonly place: string;
  readonly view: string;
  readonly lang: Language;
}

/** Nobody in particular, from nowhere in particular. */
const people: readonly MadeUp[] = [
  {
    name: 'Siân',
    role: 'Gofalwr di-dâl',
    place: 'Wrth fwrdd y gegin',
    view: 'Faint o ffurflenni sydd gen i',
    lang: 'cy',
  },
  { name: 'Tom', role: 'Housing officer', place: 'Second row', view: 'Who never comes to the meetings', lang: 'en' },
  { name: 'Nia', role: 'Nyrs gymunedol', place: 'Ger y drws', view: 'Drysau ffrynt, bob dydd', lang: 'cy' },
  { name: 'Priya', role: 'Residents’ group', place: 'At the back', view: 'Two buses a day', lang: 'en' },
  { name: 'Gwyn', role: 'Bwrdd iechyd', place: 'Ar-lein', view: 'Y rhestr aros, nid y bobl sydd arni', lang: 'cy' },
  { name: 'Alex', role: 'Youth worker', place: 'By the window', view: 'The square at nine at night', lang: 'en' },
  {
    name: 'Mair',
    role: 'Wedi ymddeol',
    place: 'Yn y rhes flaen',
    view: 'Siop wag, a chae pêl-droed llawn',
    lang: 'cy',
  },
  { name: 'Joy', role: 'Social care', place: 'Online, from home', view: 'The same story told five times', lang: 'en' },
];

/** How much of a card people fill in, and how many say how they take part. */
const lineShare = 0.7;
const groupShare = 0.85;

/** Most people give a line or two; most say how they take part. */
const checkin: ActivitySample = (definition, random) => {
  const { lang, ...lines } = people[Math.floor(random() * people.length)]!;
  const groups = offeredGroups(definition);
  const group = groups[Math.floor(random() * groups.length)]?.id;
  const given = Object.entries(lines).filter(() => random() < lineShare);
  const said = { ...Object.fromEntries(given), ...(random() < groupShare && group !== undefined && { group }) };
  const { name } = lines;
  const answer = Object.keys(said).length > 0 ? { ...said, ...(given.length > 0 && { lang }) } : { name, lang };
  return Object.fromEntries(definition.items.map(({ id }) => [id, answer]));
};

export default checkin;
