import type { CardSettings } from '../../../src/activities/quadrants/model.ts';
import type { Item } from '../../../src/session/deck.ts';

interface Card extends Item, CardSettings {}

/** Clear cards and arguable ones by turns. None is about a child in danger: offer that in words, if at all. */
export const cards: readonly Card[] = [
  {
    id: 'library-card',
    label: { cy: 'Rhoi cerdyn llyfrgell newydd yn lle un sydd ar goll', en: 'Replace a lost library card' },
    expected: 'simple',
    hook: { cy: 'Yr un camau bob tro. I bawb?', en: 'The same steps every time. For everyone?' },
  },
  {
    id: 'bridge',
    label: { cy: 'Adeiladu pont ar briffordd', en: 'Build a bridge on a main road' },
    expected: 'complicated',
    alsoPlausible: ['complex'],
    hook: {
      cy: 'Peirianwyr sy’n gwybod sut. Pwy ddywedodd fod ei hangen?',
      en: 'Engineers know how. Who said it was needed?',
    },
  },
  {
    id: 'loneliness',
    label: { cy: 'Pobl hŷn ar un ystad yn dweud eu bod yn unig', en: 'Older people on one estate say they are lonely' },
    expected: 'complex',
    hook: {
      cy: 'Mae pob bywyd yn wahanol. A all gwasanaeth fod yn ffrind?',
      en: 'Every life differs. Can a service be a friend?',
    },
  },
  {
    id: 'flood',
    label: { cy: 'Llifogydd yn dod i lawr y cwm heno', en: 'Flood water is coming down the valley tonight' },
    expected: 'crisis',
    hook: {
      cy: 'Heno, gweithredu. Ond beth am y mis cyn y glaw, a’r mis ar ei ôl?',
      en: 'Tonight, act. But what of the month before the rain, and the month after?',
    },
  },
  {
    id: 'flu-jab',
    label: { cy: 'Rhoi brechiad ffliw blynyddol i rywun', en: 'Give someone their yearly flu jab' },
    expected: 'simple',
    hook: {
      cy: 'Gweithdrefn glir. Cadwch hyn mewn cof at y cerdyn nesaf.',
      en: 'A clear procedure. Keep it in mind for the next card.',
    },
  },
  {
    id: 'flu-street',
    label: {
      cy: 'Un stryd ddim yn dod am y brechiad ffliw, flwyddyn ar ôl blwyddyn',
      en: 'One street does not come for the flu jab, year after year',
    },
    expected: 'complex',
    hook: {
      cy: 'Yr un brechiad, ond nawr ymddiriedaeth, hanes ac oriau gwaith hefyd.',
      en: 'The same jab, but now trust, history and working hours too.',
    },
  },
  {
    id: 'benefits',
    label: {
      cy: 'Cyfrifo pa fudd-daliadau y gall teulu â thair swydd ran-amser eu hawlio',
      en: 'Work out which benefits a family with three part-time jobs can claim',
    },
    expected: 'complicated',
    hook: {
      cy: 'Mae ateb cywir, ond faint sy’n gallu ei weld?',
      en: 'There is a right answer, but how many can see it?',
    },
  },
  {
    id: 'blue-badge',
    label: {
      cy: 'Adnewyddu Bathodyn Glas pan nad oes dim wedi newid',
      en: 'Renew a Blue Badge when nothing has changed',
    },
    expected: 'simple',
    alsoPlausible: ['complex'],
    hook: {
      cy: 'Syml i’r swyddfa. Sut mae’n teimlo gorfod profi’r un peth eto?',
      en: 'Simple for the office. How does it feel to have to prove it again?',
    },
  },
  {
    id: 'square',
    label: {
      cy: 'Pobl ifanc yn cael eu symud o’r sgwâr bob nos',
      en: 'Young people are moved on from the square every night',
    },
    expected: 'complex',
    hook: { cy: 'Problem pwy yw hon?', en: 'Whose problem is it?' },
  },
  {
    id: 'care-home',
    label: { cy: 'Cartref gofal heb wres mewn tywydd rhewllyd', en: 'A care home has no heating in freezing weather' },
    expected: 'crisis',
    hook: {
      cy: 'Pobl yn gyntaf. Pryd mae’r argyfwng ar ben, a phwy sy’n dweud?',
      en: 'People first. When is the crisis over, and who says so?',
    },
  },
  {
    id: 'grab-rail',
    label: {
      cy: 'Pobl yn aros wyth wythnos am ganllaw gafael yn y cartref',
      en: 'People wait eight weeks for a grab rail at home',
    },
    expected: 'simple',
    alsoPlausible: ['complicated'],
    hook: {
      cy: 'Gwaith hanner awr yw ei osod. Ai’r canllaw yw’r broblem, ynteu’r aros?',
      en: 'Fitting it takes half an hour. Is the problem the rail, or the wait?',
    },
  },
  {
    id: 'village',
    label: { cy: 'Pentref yn colli ei unig siop a’i fws', en: 'A village is losing its only shop and its bus' },
    expected: 'complex',
    hook: { cy: 'Llawer o achosion, llawer o berchnogion.', en: 'Many causes, many owners.' },
  },
  {
    id: 'attendance',
    label: { cy: 'Llai o blant yn dod i’r ysgol', en: 'School attendance is down' },
    expected: 'complex',
    alsoPlausible: ['simple'],
    hook: {
      cy: 'Mewn llawer man, llythyr a dirwy yw’r ateb. Pam?',
      en: 'In many places the answer is a letter and a fine. Why?',
    },
  },
  {
    id: 'cyber-attack',
    label: {
      cy: 'Ffonau a gwefan y cyngor i lawr ar ôl ymosodiad seiber',
      en: 'The council’s phones and website are down after a cyber-attack',
    },
    expected: 'crisis',
    alsoPlausible: ['complicated'],
    hook: {
      cy: 'Yr awr gyntaf, neu’r ail wythnos? A phwy na ellir ei gyrraedd?',
      en: 'The first hour, or the second week? And who cannot be reached?',
    },
  },
];
