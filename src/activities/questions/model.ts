import type { ActivityModel, Tally } from '../../session/activity.ts';
import { isQuestionId, mostQuestions, questionOf, readQuestion, votedFor } from './question.ts';

export interface QuestionsTally extends Tally {
  /** How many people want each question answered beside whoever asked it, by its public id; nothing for nobody. */
  readonly votes: Readonly<Record<string, number>>;
  /** The public id of the question that a facilitator has brought to the screen; null for none. */
  readonly current: string | null;
}

const questions: ActivityModel = {
  kind: 'questions',
  resultStops: () => [],
  parse(value, item) {
    if (value === null) return isQuestionId(item) || votedFor(item) !== undefined ? null : undefined;
    return readQuestion(value, item);
  },
  tally(_definition, answers, { item: wanted, released, sameAs, texts }): QuestionsTally {
    /** Whoever wants each question answered; a question that is shown with another is a wish for that one. */
    const voters = new Map(texts.map(({ id }) => [id, new Set<string>()]));
    const shownAs = new Map<string, string>();
    const asked: (readonly [id: string, participant: string])[] = [];
    for (const answer of answers) {
      const id = votedFor(answer.item) === undefined ? released(answer) : undefined;
      if (id === undefined) continue;
      const other = sameAs(answer);
      if (other) shownAs.set(id, other.id);
      if (other) voters.get(other.id)?.add(answer.participant);
      else asked.push([id, answer.participant]);
    }
    for (const { item, participant } of answers) {
      const id = votedFor(item);
      if (id !== undefined) voters.get(shownAs.get(id) ?? id)?.add(participant);
    }
    for (const [id, participant] of asked) voters.get(id)?.delete(participant);
    const counts = [...voters].map(([id, people]): [string, number] => [id, people.size]);
    return {
      current: texts.find(({ id }) => id === wanted)?.id ?? null,
      votes: Object.fromEntries(counts.filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  },
  writing: {
    release: 'each',
    listed: true,
    whileHidden: true,
    most: mostQuestions,
    read(value, item) {
      if (!isQuestionId(item)) return undefined;
      const { text, lang } = questionOf(value);
      return { lang, words: { text } };
    },
  },
};

export default questions;
