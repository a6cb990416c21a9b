import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'falmouth-savings',
  minutes: 2,
  layout: 'figures',
  figures: [
    {
      id: 'savings',
      measure: { cy: 'arbedion', en: 'savings' },
      told: { cy: '3.8–6.4 : 1', en: '3.8–6.4 : 1' },
      found: {
        cy: 'model ar gyfer lleoedd eraill, nid arian a gyfrifwyd yn Falmouth',
        en: 'a model for other places, not money counted in Falmouth',
      },
      caveat: {
        cy: 'Amcangyfrif dros dair blynedd ydyw. Sleidiau cynharach sy’n rhoi 3.8; ni welsom y 6.4 yn unman arall.',
        en: 'It is an estimate over three years. Earlier slides give 3.8; we found the 6.4 nowhere else.',
      },
      source: {
        cy: 'Sleidiau hyfforddi Ruth Dineen, 2012–13; gwefan C2 Connecting Communities',
        en: 'Ruth Dineen’s training slides, 2012–13; the website of C2 Connecting Communities',
      },
    },
  ],
} satisfies Slide;
