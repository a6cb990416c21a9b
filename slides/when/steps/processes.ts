import type { Process } from '../../../src/activities/steps/settings.ts';
import type { Item } from '../../../src/session/deck.ts';
import type { Domain } from '../../../src/session/domains.ts';

interface Step extends Item {
  readonly expected: Domain;
}

interface ProcessWithSteps extends Omit<Process, 'steps'> {
  readonly steps: readonly Step[];
}

/** The two halves of the sentence before: a complex whole with simple parts, and a linear one with complex parts. */
export const processes: readonly ProcessWithSteps[] = [
  {
    id: 'discharge',
    name: { cy: 'Dod adref o’r ysbyty', en: 'Coming home from hospital' },
    whole: 'complex',
    steps: [
      {
        id: 'discharge-week',
        label: { cy: 'Holi am wythnos dda', en: 'Ask about a good week' },
        expected: 'complex',
      },
      {
        id: 'discharge-medicines',
        label: { cy: 'Gwirio’r moddion', en: 'Check the medicines' },
        expected: 'complicated',
      },
      { id: 'discharge-stairs', label: { cy: 'Asesu’r grisiau', en: 'Assess the stairs' }, expected: 'complicated' },
      { id: 'discharge-transport', label: { cy: 'Trefnu cludiant', en: 'Book transport' }, expected: 'simple' },
      { id: 'discharge-sister', label: { cy: 'Chwaer wedi ymlâdd', en: 'An exhausted sister' }, expected: 'complex' },
      { id: 'discharge-fall', label: { cy: 'Codwm wrth y drws', en: 'A fall at the door' }, expected: 'crisis' },
    ],
  },
  {
    id: 'cycle-path',
    name: { cy: 'Llwybr beicio newydd', en: 'A new cycle path' },
    whole: 'linear',
    steps: [
      { id: 'path-survey', label: { cy: 'Mesur y tir', en: 'Survey the land' }, expected: 'complicated' },
      {
        id: 'path-gate',
        label: { cy: 'Dadl dros gât y ffermwr', en: 'Row over the farmer’s gate' },
        expected: 'complex',
      },
      { id: 'path-order', label: { cy: 'Gorchymyn traffig', en: 'The traffic order' }, expected: 'complicated' },
      { id: 'path-meeting', label: { cy: 'Cyfarfod dig', en: 'An angry meeting' }, expected: 'complex' },
      { id: 'path-main', label: { cy: 'Prif bibell yn byrstio', en: 'A water main bursts' }, expected: 'crisis' },
      { id: 'path-paint', label: { cy: 'Paentio’r llinellau', en: 'Paint the lines' }, expected: 'simple' },
    ],
  },
];
