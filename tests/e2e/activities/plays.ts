import type { Language } from '../../../src/session/language.ts';
import type { Deed } from './ways.ts';

/** How a kind of activity is answered in one language, and what that comes to. */
export interface Part {
  readonly deeds: readonly Deed[];
  /** The values that an export then holds of this participant, by item; an item that they made up is `*`. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What stands on the screen once all have answered. */
  readonly shown: string;
}

export interface Play {
  readonly activity: string;
  readonly parts: Readonly<Record<Language, Part>>;
}

const choose = (choose: string, of: string): Deed => ({ choose, of });
const write = (write: string, text: string): Deed => ({ write, text });
const press = (press: string): Deed => ({ press });

/** One of each kind, in the order of the deck. */
export const plays: readonly Play[] = [
  {
    activity: 'checkin',
    parts: {
      cy: {
        deeds: [write('Eich enw', 'Cai'), write('Ble rydych chi', 'Tŷ-croes'), press('Anfon')],
        values: { me: { name: 'Cai', place: 'Tŷ-croes', lang: 'cy' } },
        shown: 'Tŷ-croes',
      },
      en: {
        deeds: [write('Your name', 'Ann'), choose('I use services', 'How you take part today'), press('Send')],
        values: { me: { name: 'Ann', group: 'citizen', lang: 'en' } },
        shown: 'Ann',
      },
    },
  },
  {
    activity: 'words',
    parts: {
      cy: {
        deeds: [write('Gair neu ymadrodd', 'rhannu grym'), press('Anfon')],
        values: { 1: { text: 'rhannu grym', lang: 'cy' } },
        shown: 'rhannu grym',
      },
      en: {
        deeds: [write('A word or phrase', 'sharing power'), press('Send')],
        values: { 1: { text: 'sharing power', lang: 'en' } },
        shown: 'sharing power',
      },
    },
  },
  {
    activity: 'principles',
    parts: {
      cy: {
        deeds: [choose('5 allan o 5', 'Cryfderau'), choose('2 allan o 5', 'Rhannu grym')],
        values: { strengths: { score: 5 }, power: { score: 2 } },
        shown: 'Cryfderau',
      },
      en: {
        deeds: [choose('5 out of 5', 'Strengths'), choose('2 out of 5', 'Sharing power')],
        values: { strengths: { score: 5 }, power: { score: 2 } },
        shown: 'Strengths',
      },
    },
  },
  {
    activity: 'revised',
    parts: {
      cy: {
        deeds: [choose('Hysbysu', 'Ble rydym ni nawr'), choose('Cydgynhyrchu', 'Ble dylem ni fod')],
        values: { now: { rung: 3 }, goal: { rung: 7 } },
        shown: 'Mae’r ateb canol yn dringo 4 o risiau.',
      },
      en: {
        deeds: [choose('Informing', 'Where we are now'), choose('Co-producing', 'Where we should be')],
        values: { now: { rung: 3 }, goal: { rung: 7 } },
        shown: '4 rungs',
      },
    },
  },
  {
    activity: 'quadrants',
    parts: {
      cy: {
        deeds: [{ choose: 'Syml' }],
        values: { 'library-card': { domain: 'simple' } },
        shown: 'Rhoi cerdyn llyfrgell newydd yn lle un sydd ar goll',
      },
      en: {
        deeds: [{ choose: 'Simple' }],
        values: { 'library-card': { domain: 'simple' } },
        shown: 'Replace a lost library card',
      },
    },
  },
  {
    activity: 'steps',
    parts: {
      cy: {
        deeds: [choose('Syml', 'Trefnu cludiant'), choose('Argyfwng', 'Codwm wrth y drws')],
        values: { 'discharge-transport': { domain: 'simple' }, 'discharge-fall': { domain: 'crisis' } },
        shown: 'Trefnu cludiant',
      },
      en: {
        deeds: [choose('Simple', 'Book transport'), choose('Crisis', 'A fall at the door')],
        values: { 'discharge-transport': { domain: 'simple' }, 'discharge-fall': { domain: 'crisis' } },
        shown: 'Book transport',
      },
    },
  },
  {
    activity: 'falmouth',
    parts: {
      cy: {
        deeds: [write('iselder ôl-enedigol. Rhif: newid y cant', '-40'), write('diweithdra. Rhif: newid y cant', '10')],
        values: { 'post-natal-depression': { change: -40 }, unemployment: { change: 10 } },
        shown: 'iselder ôl-enedigol',
      },
      en: {
        deeds: [
          write('post-natal depression. Number: change in per cent', '-40'),
          write('unemployment. Number: change in per cent', '10'),
        ],
        values: { 'post-natal-depression': { change: -40 }, unemployment: { change: 10 } },
        shown: 'post-natal depression',
      },
    },
  },
  {
    activity: 'levels',
    parts: {
      cy: {
        deeds: [write('Dinasyddion', 'Y clwb cinio'), press('Anfon')],
        values: { citizens: { text: 'Y clwb cinio', lang: 'cy' } },
        shown: 'Y clwb cinio',
      },
      en: {
        deeds: [write('Citizens', 'The lunch club'), press('Send')],
        values: { citizens: { text: 'The lunch club', lang: 'en' } },
        shown: 'The lunch club',
      },
    },
  },
  {
    activity: 'pledges',
    parts: {
      cy: {
        deeds: [
          choose('Sgwrs i’w chael', 'Pa fath o addewid?'),
          write('Pa sgwrs gewch chi, ac am beth?', 'Siarad â’r cyngor'),
          choose('Yr ystafell', 'Pwy gaiff ei ddarllen?'),
          press('Ychwanegu’r addewid'),
        ],
        values: { '*': { kind: 'conversation', text: 'Siarad â’r cyngor', lang: 'cy', shared: true } },
        shown: 'Siarad â’r cyngor',
      },
      en: {
        deeds: [
          choose('Conversation to have', 'What kind of pledge?'),
          write('Which conversation will you have, and about what?', 'Talk to the council'),
          choose('The room', 'Who may read it?'),
          press('Add the pledge'),
        ],
        values: { '*': { kind: 'conversation', text: 'Talk to the council', lang: 'en', shared: true } },
        shown: 'Talk to the council',
      },
    },
  },
  {
    activity: 'letter',
    parts: {
      cy: {
        deeds: [
          write('Eich enw', 'Megan Puw'),
          choose('Y rhestr a’r ystafell', 'Pwy gaiff weld eich enw?'),
          press('Llofnodi'),
        ],
        values: { signature: { name: 'Megan Puw', lang: 'cy', public: true } },
        shown: 'Megan Puw',
      },
      en: {
        deeds: [
          write('Your name', 'Mary Hill'),
          choose('The list and the room', 'Who may see your name?'),
          press('Sign'),
        ],
        values: { signature: { name: 'Mary Hill', lang: 'en', public: true } },
        shown: 'Mary Hill',
      },
    },
  },
  {
    activity: 'questions',
    parts: {
      cy: {
        deeds: [write('Eich cwestiwn', 'Pwy sy’n talu?'), press('Anfon')],
        values: { '*': { text: 'Pwy sy’n talu?', lang: 'cy' } },
        shown: 'Pwy sy’n talu?',
      },
      en: {
        deeds: [write('Your question', 'Who pays?'), press('Send')],
        values: { '*': { text: 'Who pays?', lang: 'en' } },
        shown: 'Who pays?',
      },
    },
  },
  {
    activity: 'feedback',
    parts: {
      cy: {
        deeds: [
          choose('2 allan o 5', 'Cyn heddiw, pa mor hyderus oeddech chi i gydgynhyrchu?'),
          choose('4 allan o 5', 'Nawr, pa mor hyderus ydych chi i gydgynhyrchu?'),
          write('Beth oedd yn ddefnyddiol?', 'Yr ysgol'),
          press('Anfon'),
        ],
        values: { before: { score: 2 }, after: { score: 4 }, useful: { text: 'Yr ysgol', lang: 'cy' } },
        shown: 'Yr ysgol',
      },
      en: {
        deeds: [
          choose('2 out of 5', 'Before today, how confident were you to co-produce?'),
          choose('4 out of 5', 'Now, how confident are you to co-produce?'),
          write('What was useful?', 'The ladder'),
          press('Send'),
        ],
        values: { before: { score: 2 }, after: { score: 4 }, useful: { text: 'The ladder', lang: 'en' } },
        shown: 'The ladder',
      },
    },
  },
];
