import type { ActivitySample } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';

interface Example {
  readonly text: string;
  readonly lang: Language;
}

/** What somebody might say of any level: gains, and doubts. */
const examples: readonly Example[] = [
  { text: 'Daeth pobl yn ôl am fod rhywun wedi gwrando.', lang: 'cy' },
  { text: 'People came back because somebody had listened.', lang: 'en' },
  { text: 'Llai o apwyntiadau wedi’u colli ar ôl newid yr amseroedd gyda’n gilydd.', lang: 'cy' },
  { text: 'Fewer missed appointments once we had chosen the times together.', lang: 'en' },
  { text: 'Cymerodd ddwy flynedd, a’r un pump ohonom wnaeth y gwaith i gyd.', lang: 'cy' },
  { text: 'It took two years, and the same five of us did all the work.', lang: 'en' },
  { text: 'Mae’r grŵp yn rhedeg ei hun erbyn hyn.', lang: 'cy' },
  { text: 'I stayed in the job because of it.', lang: 'en' },
  { text: 'Nid oedd neb wedi gofyn i’r gofalwyr o’r blaen.', lang: 'cy' },
  { text: 'The budget moved, and so did the people who decide on it.', lang: 'en' },
];

/** How many people have an example for a level. */
const share = 0.5;

/** Some people have an example for one level or more. */
const levels: ActivitySample = (definition, random) =>
  Object.fromEntries(
    definition.items
      .filter(() => random() < share)
      .map(({ id }) => [id, { ...examples[Math.floor(random() * examples.length)]! }]),
  );

export default levels;
