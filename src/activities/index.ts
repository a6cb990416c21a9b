import type { ActivityModel, ActivityRows, ActivitySample } from '../session/activity.ts';
import type { ActivityTold } from './views/told.ts';

/** A kind of activity: its pure model, its export, its made-up answers, its result in words, and its views, each loaded only where it is needed. */
export interface ActivityKind {
  model(): Promise<{ default: ActivityModel }>;
  rows(): Promise<{ default: ActivityRows }>;
  sample(): Promise<{ default: ActivitySample }>;
  told(): Promise<{ default: ActivityTold }>;
  /** Defines the element `<kind>-phone`. */
  phone(): Promise<unknown>;
  /** Defines the element `<kind>-screen`. */
  screen(): Promise<unknown>;
}

/** Every kind of activity, a line each. */
// prettier-ignore
export const kinds: Readonly<Record<string, ActivityKind>> = {
  ladder: { model: () => import('./ladder/model.ts'), rows: () => import('./ladder/rows.ts'), sample: () => import('./ladder/sample.ts'), told: () => import('./ladder/told.ts'), phone: () => import('./ladder/phone.ts'), screen: () => import('./ladder/screen.ts') },
  quadrants: { model: () => import('./quadrants/model.ts'), rows: () => import('./quadrants/rows.ts'), sample: () => import('./quadrants/sample.ts'), told: () => import('./quadrants/told.ts'), phone: () => import('./quadrants/phone.ts'), screen: () => import('./quadrants/screen.ts') },
  checkin: { model: () => import('./checkin/model.ts'), rows: () => import('./checkin/rows.ts'), sample: () => import('./checkin/sample.ts'), told: () => import('./checkin/told.ts'), phone: () => import('./checkin/phone.ts'), screen: () => import('./checkin/screen.ts') },
  levels: { model: () => import('./levels/model.ts'), rows: () => import('./levels/rows.ts'), sample: () => import('./levels/sample.ts'), told: () => import('./levels/told.ts'), phone: () => import('./levels/phone.ts'), screen: () => import('./levels/screen.ts') },
  pledges: { model: () => import('./pledges/model.ts'), rows: () => import('./pledges/rows.ts'), sample: () => import('./pledges/sample.ts'), told: () => import('./pledges/told.ts'), phone: () => import('./pledges/phone.ts'), screen: () => import('./pledges/screen.ts') },
  letter: { model: () => import('./letter/model.ts'), rows: () => import('./letter/rows.ts'), sample: () => import('./letter/sample.ts'), told: () => import('./letter/told.ts'), phone: () => import('./letter/phone.ts'), screen: () => import('./letter/screen.ts') },
  questions: { model: () => import('./questions/model.ts'), rows: () => import('./questions/rows.ts'), sample: () => import('./questions/sample.ts'), told: () => import('./questions/told.ts'), phone: () => import('./questions/phone.ts'), screen: () => import('./questions/screen.ts') },
  ratings: { model: () => import('./ratings/model.ts'), rows: () => import('./ratings/rows.ts'), sample: () => import('./ratings/sample.ts'), told: () => import('./ratings/told.ts'), phone: () => import('./ratings/phone.ts'), screen: () => import('./ratings/screen.ts') },
  steps: { model: () => import('./steps/model.ts'), rows: () => import('./steps/rows.ts'), sample: () => import('./steps/sample.ts'), told: () => import('./steps/told.ts'), phone: () => import('./steps/phone.ts'), screen: () => import('./steps/screen.ts') },
  words: { model: () => import('./words/model.ts'), rows: () => import('./words/rows.ts'), sample: () => import('./words/sample.ts'), told: () => import('./words/told.ts'), phone: () => import('./words/phone.ts'), screen: () => import('./words/screen.ts') },
  feedback: { model: () => import('./feedback/model.ts'), rows: () => import('./feedback/rows.ts'), sample: () => import('./feedback/sample.ts'), told: () => import('./feedback/told.ts'), phone: () => import('./feedback/phone.ts'), screen: () => import('./feedback/screen.ts') },
  guess: { model: () => import('./guess/model.ts'), rows: () => import('./guess/rows.ts'), sample: () => import('./guess/sample.ts'), told: () => import('./guess/told.ts'), phone: () => import('./guess/phone.ts'), screen: () => import('./guess/screen.ts') },
};
