import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { QuestionsTally } from './model.ts';
import { questionOf, voteFor, votedFor } from './question.ts';

const questionsRows: ActivityRows = {
  describe(value, item) {
    const text = votedFor(item) === undefined ? questionOf(value).text : '+1';
    return { cy: text, en: text };
  },
  totals(result) {
    const { votes } = result as ActivityResult & QuestionsTally;
    return Object.entries(votes).map(([id, count]) => ({ item: voteFor(id), label: { cy: '+1', en: '+1' }, count }));
  },
};

export default questionsRows;
