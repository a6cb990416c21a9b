import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { ActivityTold, ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import type { FeedbackMoved, FeedbackTally, ScoreResult } from './model.ts';
import { type ScoreQuestion, scoreQuestions, scores, textItems } from './settings.ts';
import { feedbackWords } from './words.ts';

/** The results of the questions with a score, in their order. */
export function scoreResults(definition: ActivityDefinition, { items }: FeedbackTally): readonly ScoreResult[] {
  return scoreQuestions(definition).map(({ id }) => items[id] as ScoreResult);
}

/** From which middle answer to which; undefined where there are not two. */
function way(definition: ActivityDefinition, tally: FeedbackTally): { before: number; after: number } | undefined {
  const [before, after] = scoreResults(definition, tally).map(({ median }) => median);
  return typeof before === 'number' && typeof after === 'number' ? { before, after } : undefined;
}

function table(definition: ActivityDefinition, tally: FeedbackTally, language: Language): ToldTable {
  const words = feedbackWords(language);
  const results = scoreResults(definition, tally);
  const row = ({ short }: ScoreQuestion, index: number): ToldTable['rows'][number] => {
    const { scores: given, unsure, median } = results[index]!;
    return [short[language], ...given, unsure, median ?? '–'];
  };
  return {
    caption: words('table.caption'),
    heads: [words('table.question'), ...scores.map(String), viewWords(language)('unsure'), words('table.median')],
    rows: scoreQuestions(definition).map(row),
  };
}

const told: ActivityTold = ({ definition, result, texts }, language) => {
  const words = feedbackWords(language);
  const tally = result as unknown as FeedbackTally;
  const { up, same, down } = tally.change;
  const earlier = result.earlier as (FeedbackTally & { round: number }) | undefined;
  const [now, then] = [way(definition, tally), earlier && way(definition, earlier)];
  const again = (result.moved as FeedbackMoved | undefined)?.items;
  return {
    sentences: [
      now ? words('screen.moved', now) : words('screen.nobody'),
      ...(now ? [words('screen.people', { up, same, down })] : []),
      ...(now && then ? [words('screen.earlier', { ...then, round: earlier!.round })] : []),
    ],
    tables: [
      table(definition, tally, language),
      ...(earlier
        ? [{ ...table(definition, earlier, language), caption: words('table.round', { round: earlier.round }) }]
        : []),
      ...(again
        ? [
            {
              caption: words('table.again'),
              heads: [words('table.question'), words('table.up'), words('table.same'), words('table.down')],
              rows: scoreQuestions(definition).map(({ id, short }) => {
                const { up: higher, same: level, down: lower } = again[id]!;
                return [short[language], higher, level, lower];
              }),
            },
          ]
        : []),
    ],
    written: textItems(definition).map(({ id, label }) => ({
      heading: label[language],
      texts: texts
        .filter(({ place }) => place === id)
        .map(({ words: said, lang }) => ({ text: said.text ?? '', lang })),
    })),
  };
};

export default told;
