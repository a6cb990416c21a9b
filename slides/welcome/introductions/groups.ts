import type { CheckinSettings } from '../../../src/activities/checkin/settings.ts';

/** How people take part. Three to choose from; finer ones can be offered to a room that is large enough for them. */
export const groups: CheckinSettings = {
  groups: [
    { id: 'citizen', label: { cy: 'Rwy’n defnyddio gwasanaethau', en: 'I use services' } },
    { id: 'staff', label: { cy: 'Rwy’n gweithio mewn gwasanaethau', en: 'I work in services' } },
    { id: 'both', label: { cy: 'Y ddau', en: 'Both' } },
    { id: 'carer', label: { cy: 'Rwy’n ofalwr di-dâl', en: 'I am an unpaid carer' } },
    { id: 'manager', label: { cy: 'Rwy’n rheoli gwasanaethau', en: 'I manage services' } },
    { id: 'elected', label: { cy: 'Rwy’n aelod etholedig', en: 'I am an elected member' } },
    { id: 'other', label: { cy: 'Mewn ffordd arall', en: 'In another way' } },
  ],
  offered: ['citizen', 'staff', 'both'],
};
