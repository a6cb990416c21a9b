import type { ActivitySample } from '../../session/activity.ts';
import { unsure } from '../../session/answers.ts';
import { domains } from '../../session/domains.ts';
import type { StepsSettings } from './settings.ts';

/** How many people are not sure, and how many see a step as is expected. */
const unsureShare = 0.06;
const expectedShare = 0.55;

/** Most people see a step as expected, the others in any way. */
const steps: ActivitySample = ({ items, settings }, random) => {
  const { expected = {} } = settings as StepsSettings;
  return Object.fromEntries(
    items.map(({ id }) => {
      if (random() < unsureShare) return [id, unsure];
      const any = domains[Math.floor(random() * domains.length)]!;
      return [id, { domain: random() < expectedShare ? (expected[id] ?? any) : any }];
    }),
  );
};

export default steps;
