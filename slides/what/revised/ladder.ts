import type { LadderSettings } from '../../../src/activities/ladder/settings.ts';

/** The rungs that nef, and later TLAP with the National Co-production Advisory Group, made known; the lines are ours. */
export const ladder: LadderSettings = {
  bands: [
    { id: 'to', name: { cy: 'Gwneud pethau i bobl', en: 'Doing to people' } },
    { id: 'for', name: { cy: 'Gwneud pethau dros bobl', en: 'Doing for people' } },
    { id: 'with', name: { cy: 'Gwneud pethau gyda phobl', en: 'Doing with people' } },
  ],
  rungs: [
    {
      band: 'to',
      name: { cy: 'Gorfodi', en: 'Coercing' },
      meaning: { cy: 'Mae’n rhaid i chi, neu byddwch chi ar eich colled.', en: 'You must, or you lose something.' },
    },
    {
      band: 'to',
      name: { cy: 'Addysgu', en: 'Educating' },
      meaning: { cy: 'Mae angen i chi newid; dyma sut.', en: 'You need to change; here is how.' },
    },
    {
      band: 'for',
      name: { cy: 'Hysbysu', en: 'Informing' },
      meaning: {
        cy: 'Dyma beth fydd yn digwydd, a sut i’w ddefnyddio.',
        en: 'Here is what will happen and how to use it.',
      },
    },
    {
      band: 'for',
      name: { cy: 'Ymgynghori', en: 'Consulting' },
      meaning: { cy: 'Mae gennym ni gynllun; beth yw eich barn chi?', en: 'We have a plan; what do you think of it?' },
    },
    {
      band: 'for',
      name: { cy: 'Ymgysylltu', en: 'Engaging' },
      meaning: {
        cy: 'Down ni atoch chi a gwrando’n eang; wedyn ni sy’n penderfynu.',
        en: 'We come to you and listen widely; then we decide.',
      },
    },
    {
      band: 'with',
      name: { cy: 'Cyd-ddylunio', en: 'Co-designing' },
      meaning: {
        cy: 'Rydym yn llunio’r peth gyda’n gilydd, ond un ochr sy’n ei redeg wedyn.',
        en: 'We shape it together, but one side then runs it.',
      },
    },
    {
      band: 'with',
      name: { cy: 'Cydgynhyrchu', en: 'Co-producing' },
      meaning: {
        cy: 'Rydym yn cynllunio, yn gwneud, yn rhedeg ac yn barnu gyda’n gilydd.',
        en: 'We plan it, make it, run it and judge it together.',
      },
    },
  ],
  beside: {
    name: { cy: 'Pobl yn ei wneud eu hunain', en: 'People do it themselves' },
    meaning: { cy: 'Daw gwasanaethau i helpu os gofynnir iddyn nhw.', en: 'Services help if they are asked.' },
  },
};
