import type { StepsSettings } from '../../../src/activities/steps/settings.ts';
import type { Slide } from '../../../src/slides/format.ts';
import { processes } from './processes.ts';

const steps = processes.flatMap((process) => process.steps);

const settings: StepsSettings = {
  processes: processes.map(({ id, name, whole, steps }) => ({ id, name, whole, steps: steps.map((step) => step.id) })),
  expected: Object.fromEntries(steps.map(({ id, expected }) => [id, expected])),
};

export default {
  id: 'steps',
  minutes: 3,
  layout: 'activity',
  activity: {
    id: 'steps',
    kind: 'steps',
    items: steps.map(({ id, label }) => ({ id, label })),
    settings,
  },
} satisfies Slide;
