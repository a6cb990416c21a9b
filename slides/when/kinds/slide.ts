import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'kinds',
  minutes: 2,
  layout: 'plain',
  pictureWords: {
    simple: { cy: 'Syml', en: 'Simple' },
    'simple-1': { cy: '‘dof’', en: '“tame”' },
    'simple-2': { cy: 'rhagweladwy', en: 'predictable' },
    'simple-3': { cy: 'pethau a', en: 'things and' },
    'simple-4': { cy: 'phrosesau', en: 'processes' },
    complicated: { cy: 'Cymhleth', en: 'Complicated' },
    'complicated-1': { cy: 'ychydig sy’n', en: 'few can see' },
    'complicated-2': { cy: 'gweld yr ateb', en: 'the answer' },
    complex: { cy: 'Dyrys', en: 'Complex' },
    'complex-1': { cy: 'wedi’i glymu', en: '“wicked”' },
    'complex-2': { cy: 'perthnasoedd', en: 'relationships' },
    crisis: { cy: 'Argyfwng', en: 'Crisis' },
    'crisis-1': { cy: 'gweithredu’n', en: 'emergency' },
    'crisis-2': { cy: 'gyflym', en: 'act fast' },
    'first-1': { cy: 'Canfod', en: 'Find out' },
    'first-2': { cy: 'yn gyntaf', en: 'first' },
    'now-1': { cy: 'Gweithredu', en: 'Act' },
    'now-2': { cy: 'ar unwaith', en: 'at once' },
    known: { cy: 'Achos ac effaith yn glir', en: 'Cause and effect clear' },
    unknown: { cy: 'yn aneglur', en: 'unclear' },
  },
} satisfies Slide;
