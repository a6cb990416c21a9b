import type { ActivitySample } from '../../session/activity.ts';
import type { AnswerValue } from '../../session/answers.ts';
import type { Written } from './spelling.ts';

/** What a room might say, the likeliest first. */
const said: readonly Written[] = [
  { text: 'ymddiriedaeth', lang: 'cy' },
  { text: 'trust', lang: 'en' },
  { text: 'listening', lang: 'en' },
  { text: 'gyda’n gilydd', lang: 'cy' },
  { text: 'sharing power', lang: 'en' },
  { text: 'gwrando', lang: 'cy' },
  { text: 'time', lang: 'en' },
  { text: 'rhannu grym', lang: 'cy' },
  { text: 'honesty', lang: 'en' },
  { text: 'partneriaeth', lang: 'cy' },
  { text: 'everyone’s job', lang: 'en' },
  { text: 'profiad bywyd', lang: 'cy' },
  { text: 'slow at first', lang: 'en' },
  { text: 'parch', lang: 'cy' },
  { text: 'relationships', lang: 'en' },
  { text: 'gonestrwydd', lang: 'cy' },
  { text: 'with, not for', lang: 'en' },
  { text: 'te a bisgedi', lang: 'cy' },
  { text: 'hard work', lang: 'en' },
  { text: 'cymuned', lang: 'cy' },
  { text: 'lived experience', lang: 'en' },
  { text: 'dysgu', lang: 'cy' },
  { text: 'a new buzzword?', lang: 'en' },
  { text: 'dewrder', lang: 'cy' },
];

/** People say what comes to mind first, and seldom the same twice. */
const words: ActivitySample = (definition, random) => {
  const left = [...said];
  const say = (): AnswerValue => {
    const place = Math.floor(random() ** 2 * left.length);
    return { ...left.splice(place, 1)[0]! };
  };
  return Object.fromEntries(definition.items.flatMap(({ id }, index) => (random() < index * 0.2 ? [] : [[id, say()]])));
};

export default words;
