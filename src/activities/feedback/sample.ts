import type { ActivitySample } from '../../session/activity.ts';
import type { AnswerValue } from '../../session/answers.ts';
import { highest, lowest, question } from './settings.ts';

type Text = { readonly text: string; readonly lang: 'cy' | 'en' };

/** What people might write, by question; of what else there may be, anything. */
const said: readonly (readonly Text[])[] = [
  [
    { text: 'Enwi’r gris rydym ni arno heddiw, heb feio neb.', lang: 'cy' },
    { text: 'Hearing the other side of my own service.', lang: 'en' },
    { text: 'Y pedwar math o broblem. Byddaf yn eu defnyddio yfory.', lang: 'cy' },
    { text: 'That not everything has to be co-produced.', lang: 'en' },
    { text: 'Time to talk to each other.', lang: 'en' },
  ],
  [
    { text: 'Mwy o amser ar y grid.', lang: 'cy' },
    { text: 'More from people who use services, earlier on.', lang: 'en' },
    { text: 'A longer break!', lang: 'en' },
    { text: 'Enghreifftiau o gefn gwlad.', lang: 'cy' },
  ],
];

/** How many people write something. */
const writers = 0.45;

const within = (score: number): number => Math.min(highest, Math.max(lowest, Math.round(score)));

/** Most are surer after than before, some are not. */
const feedback: ActivitySample = (definition, random) => {
  const start = within(1.2 + random() * 2.6);
  let scoresGiven = 0;
  let textsAsked = 0;
  const answers = definition.items.flatMap(({ id }): [string, AnswerValue][] => {
    if (question(definition, id)?.type === 'score') {
      const score = scoresGiven === 0 ? start : within(start - 0.6 + random() * 2.6);
      scoresGiven += 1;
      return [[id, { score }]];
    }
    const texts = said[textsAsked % said.length]!;
    textsAsked += 1;
    return random() < writers ? [[id, { ...texts[Math.floor(random() * texts.length)]! }]] : [];
  });
  return Object.fromEntries(answers);
};

export default feedback;
