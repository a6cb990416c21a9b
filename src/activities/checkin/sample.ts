import type { ActivitySample } from '../../session/activity.ts';
import { type Language, languages } from '../../session/language.ts';
import { type Line, lines } from './model.ts';
import { offeredGroups } from './settings.ts';

/** What nobody in particular, from nowhere in particular, might write. */
const madeUp: Readonly<Record<Language, Readonly<Record<Line, readonly string[]>>>> = {
  cy: {
    name: ['Siân', 'Gwyn', 'Nia', 'Mair', 'Dafydd', 'Eleri', 'Ifan', 'Lowri'],
    role: ['Gofalwr di-dâl', 'Bwrdd iechyd', 'Nyrs gymunedol', 'Wedi ymddeol', 'Cyngor cymuned', 'Myfyriwr'],
    place: ['Ger y drws', 'Yn y rhes flaen', 'Ar-lein', 'Wrth y ffenest', 'Yn y cefn'],
    view: [
      'Faint o ffurflenni sydd gen i',
      'Drysau ffrynt, bob dydd',
      'Y rhestr aros',
      'Siop wag, a chae pêl-droed llawn',
    ],
  },
  en: {
    name: ['Tom', 'Priya', 'Alex', 'Joy', 'Sam', 'Fatima', 'Ben', 'Ruth'],
    role: ['Housing officer', 'Residents’ group', 'Youth worker', 'Social care', 'Library', 'Parent'],
    place: ['Second row', 'At the back', 'Online, from home', 'By the window', 'Near the tea'],
    view: ['Who never comes', 'Two buses a day', 'The square at nine at night', 'The same story told five times'],
  },
};

/** How much of a card people fill in, and how many say how they take part. */
const lineShare = 0.7;
const groupShare = 0.85;

/** Most people give a line or two; most say how they take part. */
const checkin: ActivitySample = (definition, random) => {
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const lang = oneOf(languages);
  const given = lines.filter(() => random() < lineShare);
  const card = Object.fromEntries(given.map((line) => [line, oneOf(madeUp[lang][line])]));
  const grouped = given.length === 0 || random() < groupShare;
  const answer = {
    ...card,
    ...(grouped && { group: oneOf(offeredGroups(definition)).id }),
    ...(given.length > 0 && { lang }),
  };
  return Object.fromEntries(definition.items.map(({ id }) => [id, answer]));
};

export default checkin;
