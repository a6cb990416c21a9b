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
      found: { cy: 'model, nid cyfrif', en: 'a model, not a count' },
      caveat: {
        cy: 'Amcangyfrif ar gyfer cymdogaethau eraill dros dair blynedd. Ni chyfrifwyd yr arian hwn yn Falmouth, ac ni welsom y 6.4 yn unman arall.',
        en: 'An estimate for other neighbourhoods over three years. Nobody counted this money in Falmouth, and we found the 6.4 nowhere else.',
      },
      source: {
        cy: 'Sleidiau hyfforddi Ruth Dineen, 2012–13; gwefan C2 Connecting Communities',
        en: 'Ruth Dineen’s training slides, 2012–13; the website of C2 Connecting Communities',
      },
    },
  ],
} satisfies Slide;
