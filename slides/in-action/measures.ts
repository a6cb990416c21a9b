import type { Figure } from '../../src/slides/format.ts';

/** A figure with the change that it tells of, in per cent. */
interface Measure extends Figure {
  readonly change: number;
}

/** The seven measures, as the workshop has always told them, with what we found when we looked. */
export const measures: readonly Measure[] = [
  {
    id: 'post-natal-depression',
    measure: { cy: 'iselder ôl-enedigol', en: 'post-natal depression' },
    told: { cy: 'i lawr 70%', en: 'down 70%' },
    change: -70,
    found: { cy: 'o 18 mam i 4', en: 'from 18 mothers to 4' },
    caveat: {
      cy: 'Niferoedd bach iawn: mae pob mam yn bump neu chwe phwynt canran. O’r niferoedd hyn, 78% oedd y gostyngiad.',
      en: 'Very small numbers: each mother is five or six percentage points. From these numbers the fall was 78%.',
    },
    source: { cy: 'The Guardian, 15 Tachwedd 2000 (1995–99)', en: 'The Guardian, 15 November 2000 (1995–99)' },
  },
  {
    id: 'childhood-asthma',
    measure: { cy: 'asthma plentyndod', en: 'childhood asthma' },
    told: { cy: 'i lawr 50%', en: 'down 50%' },
    change: -50,
    found: { cy: 'llai, ond dim ffigur', en: 'fewer, but no figure' },
    caveat: {
      cy: 'Mae 50% i’w weld, ond am ddamweiniau plant: efallai fod y ddau wedi’u cymysgu. Aeth gwres newydd i gannoedd o gartrefi ar yr un pryd.',
      en: 'There is a 50%, but for accidents to children: the two may have been mixed up. New heating went into hundreds of homes at the same time.',
    },
    source: {
      cy: 'The Guardian, 20 Tachwedd 2003; PublicNet, 2003',
      en: 'The Guardian, 20 November 2003; PublicNet, 2003',
    },
  },
  {
    id: 'teenage-pregnancy',
    measure: { cy: 'beichiogrwydd yn yr arddegau', en: 'teenage pregnancy' },
    told: { cy: 'i lawr i 0', en: 'down to 0' },
    change: -100,
    found: { cy: 'dim ffigur i’w gael', en: 'no figure found' },
    caveat: {
      cy: 'Gall blwyddyn heb yr un, ar un ystad, fod yn hap a damwain. Heb y flwyddyn a’r ardal ni ellir deall y ffigur; ni chawsom hyd i’r naill na’r llall.',
      en: 'None in one year, on one estate, can be chance. The figure needs a year and an area, and we found neither.',
    },
    source: { cy: 'Dim ffynhonnell annibynnol', en: 'No independent source' },
  },
  {
    id: 'child-protection',
    measure: { cy: 'cyfraddau amddiffyn plant', en: 'child protection rates' },
    told: { cy: 'i lawr 42%', en: 'down 42%' },
    change: -42,
    found: { cy: 'i lawr 40%, neu o 23 i 4', en: 'down 40%, or from 23 to 4' },
    caveat: {
      cy: 'Tair ffynhonnell, tri ffigur: ardaloedd, blynyddoedd neu ddiffiniadau gwahanol.',
      en: 'Three sources, three figures: different areas, years or definitions.',
    },
    source: {
      cy: 'The Guardian, 15 Tachwedd 2000; tudalen C2 ar wefan CLAHRC',
      en: 'The Guardian, 15 November 2000; the C2 page of CLAHRC',
    },
  },
  {
    id: 'crime',
    measure: { cy: 'cyfradd droseddu gyffredinol', en: 'overall crime rate' },
    told: { cy: 'i lawr 50%', en: 'down 50%' },
    change: -50,
    found: { cy: 'i lawr 50% neu 52%', en: 'down 50% or 52%' },
    caveat: {
      cy: 'Hwn sydd â’r dystiolaeth orau o’r saith. Ond roedd troseddu’n gostwng ledled Prydain yn y blynyddoedd hynny.',
      en: 'The best supported of the seven. But crime was falling all over Britain in those years.',
    },
    source: {
      cy: 'The Guardian, 15 Tachwedd 2000; tudalen C2 ar wefan CLAHRC',
      en: 'The Guardian, 15 November 2000; the C2 page of CLAHRC',
    },
  },
  {
    id: 'unemployment',
    measure: { cy: 'diweithdra', en: 'unemployment' },
    told: { cy: 'i lawr 71%', en: 'down 71%' },
    change: -71,
    found: { cy: 'cyflogaeth i fyny 71%', en: 'employment up 71%' },
    caveat: {
      cy: 'Nid yr un peth yw llai o ddiweithdra a mwy o gyflogaeth: ni ellir cyfnewid y naill ganran am y llall.',
      en: 'Less unemployment and more employment are not the same: one percentage cannot stand for the other.',
    },
    source: { cy: 'Tudalen C2 ar wefan CLAHRC', en: 'The C2 page of CLAHRC' },
  },
  {
    id: 'attainment',
    measure: { cy: 'cyrhaeddiad addysgol', en: 'educational attainment' },
    told: { cy: 'i fyny 100%', en: 'up 100%' },
    change: 100,
    found: { cy: 'bechgyn 10–11 oed', en: 'boys aged 10–11' },
    caveat: {
      cy: 'Canlyniadau bechgyn yn unig ym mhrofion Cyfnod Allweddol 2: un rhyw, un oedran, dosbarthiadau bach.',
      en: 'Key Stage 2 test results of boys only: one sex, one age, small classes.',
    },
    source: { cy: 'Tudalen C2 ar wefan CLAHRC; The Guardian', en: 'The C2 page of CLAHRC; The Guardian' },
  },
];
