import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { isUnsure } from '../../session/answers.ts';
import { isLanguage } from '../../session/language.ts';
import { longLength, written } from '../../session/text-value.ts';

export interface LevelResult {
  /** People who gave an example, whether the room may read it or not. */
  readonly count: number;
  readonly unsure: number;
}

export interface LevelsTally extends Tally {
  readonly items: Readonly<Record<string, LevelResult>>;
}

const example = written(longLength);

const levels: ActivityModel = {
  kind: 'levels',
  resultStops: () => [],
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(example, value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers): LevelsTally {
    const results = definition.items.map(({ id }): [string, LevelResult] => {
      const given = answers.filter(({ item, value }) => item === id && value !== null);
      const unsure = given.filter(({ value }) => isUnsure(value)).length;
      return [id, { count: given.length - unsure, unsure }];
    });
    return { items: Object.fromEntries(results) };
  },
  writing: {
    read({ text, lang }, place) {
      if (typeof text !== 'string' || !isLanguage(lang)) return undefined;
      return { lang, words: { text }, place };
    },
    release: 'each',
    listed: true,
  },
};

export default levels;
