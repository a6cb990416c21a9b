import type { Deck } from '../src/slides/format.ts';

export default {
  title: { cy: 'Cydgynhyrchu gwasanaethau cyhoeddus', en: 'Co-production of public services' },
  sections: [
    { id: 'welcome', title: { cy: 'Croeso', en: 'Welcome' }, slides: ['welcome/title', 'welcome/introductions'] },
    {
      id: 'what',
      title: { cy: 'Beth yw cydgynhyrchu?', en: 'What is co-production?' },
      slides: ['what/principles', 'what/arnstein', 'what/revised'],
    },
    {
      id: 'when',
      title: { cy: 'Pryd (a phryd ddim)', en: 'When (and when not)' },
      slides: ['when/simple', 'when/complicated', 'when/complex', 'when/crisis', 'when/quadrants'],
    },
    {
      id: 'why',
      title: { cy: 'Pam?', en: 'Why?' },
      slides: [
        'why/why',
        'why/business-as-usual',
        'why/open-letter',
        'why/voices-people',
        'why/voices-wales',
        'why/timeline-2013',
        'why/timeline-2021',
        'why/timeline-2025',
        'why/burning-platform',
      ],
    },
    {
      id: 'in-action',
      title: { cy: 'Ar waith', en: 'In action' },
      slides: [
        'in-action/in-action',
        'in-action/falmouth',
        'in-action/falmouth-measures',
        'in-action/falmouth-figures',
        'in-action/falmouth-savings',
        'in-action/tr14ers',
        'in-action/all-levels',
      ],
    },
    {
      id: 'equity',
      title: { cy: 'Tegwch ac amrywiaeth', en: 'Equity and diversity' },
      slides: ['equity/equity', 'equity/the-same', 'equity/what-is-fair', 'equity/together', 'equity/three-meetings'],
    },
    {
      id: 'next',
      title: { cy: 'Beth nesaf?', en: 'What’s next?' },
      slides: ['next/next', 'next/next-steps', 'next/stay-in-the-loop', 'next/close'],
    },
  ],
} satisfies Deck;
