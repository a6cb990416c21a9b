import type { Rated } from '../../../src/activities/ratings/settings.ts';
import type { Item } from '../../../src/session/deck.ts';

/** The five principles by their official names, and what the lowest and the highest score look like, in our own words. */
export const principles: readonly (Item & Rated)[] = [
  {
    id: 'strengths',
    label: { cy: 'Cryfderau', en: 'Strengths' },
    name: {
      cy: 'Gwerthfawrogi pobl a magu eu cryfderau',
      en: 'Valuing all participants and building on their strengths',
    },
    lowest: { cy: 'Rydym ni’n holi beth sydd ar goll.', en: 'We ask what is missing.' },
    highest: { cy: 'Rydym ni’n dechrau gyda’r hyn y gall pobl ei wneud.', en: 'We start with what people can do.' },
  },
  {
    id: 'networks',
    label: { cy: 'Draws seilo', en: 'Across silos' },
    name: { cy: 'Datblygu rhwydweithiau sy’n gweithredu draws seilo', en: 'Working in networks and across silos' },
    lowest: { cy: '‘Nid ein hadran ni.’', en: '“Not our department.”' },
    highest: { cy: 'Mae un sgwrs, a phawb ynddi.', en: 'There is one conversation, and all are in it.' },
  },
  {
    id: 'outcomes',
    label: { cy: 'Yr hyn sy’n bwysig', en: 'What matters' },
    name: {
      cy: 'Canolbwyntio ar yr hyn sy’n bwysig i’r bobl dan sylw',
      en: 'Doing what matters for all the people involved',
    },
    lowest: { cy: 'Rydym ni’n cyfrif yr hyn a wnaethom.', en: 'We count what we did.' },
    highest: { cy: 'Rydym ni’n holi beth a newidiodd ym mywyd rhywun.', en: 'We ask what changed in somebody’s life.' },
  },
  {
    id: 'power',
    label: { cy: 'Rhannu grym', en: 'Sharing power' },
    name: {
      cy: 'Meithrin cysylltiadau a seilir ar ffydd a grym a rennir',
      en: 'Building trusted relationships and sharing power',
    },
    lowest: { cy: 'Rydym ni’n gwrando, ac yna’n penderfynu.', en: 'We listen, and then we decide.' },
    highest: { cy: 'Rydym ni’n penderfynu gyda’n gilydd, o’r dechrau.', en: 'We decide together, from the start.' },
  },
  {
    id: 'enabling',
    label: { cy: 'Ysgogi newid', en: 'Change makers' },
    name: { cy: 'Galluogi pobl i ysgogi newid', en: 'Enabling people to be change makers' },
    lowest: { cy: 'Rydym ni’n gwneud pethau dros bobl.', en: 'We do things for people.' },
    highest: {
      cy: 'Pobl sy’n gwneud y newid; rydym ni’n clirio’r ffordd.',
      en: 'People make the change; we clear the way.',
    },
  },
];
