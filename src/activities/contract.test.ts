import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, tallyRound } from '../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../session/answers.ts';
import { examples } from './contract.examples.ts';
import { kinds } from './index.ts';
import { sampleAnswers } from './sample-answers.ts';

/** What no kind takes, whatever its schema. */
const neverAnswers: readonly unknown[] = [
  undefined,
  0,
  1,
  '',
  'unsure',
  true,
  [],
  [1],
  { unsure: false },
  { unsure: true, x: 1 },
];

it('has an example of every kind', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(Object.entries(kinds))('%s', async (name, kind) => {
  const { definition, ownItems, values, invalid, described, written } = examples[name]!;
  const model = (await kind.model()).default;
  const rows = (await kind.rows()).default;
  const items = ownItems ?? definition.items.map(({ id }) => id);
  const valuesOf = (item: string) => (typeof values === 'function' ? values(item) : values);
  const answered = fc.constantFrom(...items).chain((item) => fc.tuple(fc.constant(item), valuesOf(item)));
  /** What people make themselves cannot be "not sure". */
  const unsureOrNot = ownItems ? [] : [fc.constant(unsure)];

  /** Answers of a room: at most one a participant and item, some withdrawn, late, unsure or of another round. */
  const room = fc
    .uniqueArray(
      fc.constantFrom(...items).chain((item) =>
        fc.record({
          participant: fc.integer({ min: 0, max: 40 }).map((n) => `participant-${n}`),
          item: fc.constant(item),
          value: fc.oneof({ weight: 6, arbitrary: valuesOf(item) }, ...unsureOrNot, fc.constant(null)),
          round: fc.constantFrom(1, 1, 1, 2),
          late: fc.constantFrom(false, false, false, true),
        }),
      ),
      { selector: ({ participant, item, late }) => `${participant}/${item}/${late}`, maxLength: 60 },
    )
    .map((list): Answer[] =>
      list.map((answer) => ({ ...answer, activity: definition.id, at: '2026-11-21T10:00:00Z' })),
    );

  /** With everything released that was written. */
  const result = (answers: readonly Answer[], item?: string) =>
    tallyRound(model, definition, answers, { round: 1, item, released: () => 'released' });

  const labels = (answers: readonly Answer[]) =>
    rows.totals(result(answers), definition).map(({ item, label }) => ({ item, label }));

  it('is listed under its own name', () => {
    expect(model.kind).toBe(name);
  });

  it('says what each result stop shows, none of it twice', () => {
    const stops = model.resultStops(definition);
    expect(new Set(stops).size).toBe(stops.length);
  });

  it('reads its answers, and reads what it has read as the same', () => {
    fc.assert(
      fc.property(answered, ([item, value]) => {
        const read = readAnswer(model, definition, item, value);
        expect(read).toEqual(value);
        expect(read).not.toBe(value);
        expect(readAnswer(model, definition, item, read)).toEqual(read);
      }),
    );
  });

  it('takes "not sure" and a withdrawal for each of its items', () => {
    for (const item of items) {
      expect(readAnswer(model, definition, item, { unsure: true })).toEqual(ownItems ? undefined : unsure);
      expect(readAnswer(model, definition, item, null)).toBeNull();
    }
  });

  it.each([...neverAnswers, ...invalid].map((value) => [JSON.stringify(value) ?? 'undefined', value]))(
    'does not count %s',
    (_, value) => {
      for (const item of items) expect(readAnswer(model, definition, item, value)).toBeUndefined();
    },
  );

  it('does not count an answer to an item that it does not have', () => {
    fc.assert(
      fc.property(answered, ([, value]) => {
        for (const item of ['NO where', '__proto__', ...(ownItems ? [] : ['constructor']), '']) {
          expect(readAnswer(model, definition, item, value)).toBeUndefined();
        }
      }),
    );
  });

  it('bears whatever a ballot may hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.jsonValue(), (item, value) => {
        const read = readAnswer(model, definition, item, value) as AnswerValue | undefined;
        expect(read === undefined || read === null || Object.keys(read).length > 0).toBe(true);
      }),
    );
  });

  it('tallies the same in whatever order the answers arrived', () => {
    const shuffled = room.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(undefined, ...items), ([answers, others], item) => {
        expect(result(others, item)).toEqual(result(answers, item));
      }),
    );
  });

  it('tallies the same again, and leaves the answers as they were', () => {
    fc.assert(
      fc.property(room, (answers) => {
        const before = structuredClone(answers);
        expect(result(answers)).toEqual(result(answers));
        expect(answers).toEqual(before);
      }),
    );
  });

  it('counts no late, withdrawn or other round’s answer', () => {
    fc.assert(
      fc.property(room, (answers) => {
        const counted = answers.filter(({ round, late, value }) => round === 1 && !late && value !== null);
        expect(result(answers)).toEqual(result(counted));
        expect(result(answers).count).toBe(new Set(counted.map(({ participant }) => participant)).size);
      }),
    );
  });

  it('gives plain JSON that names nobody', () => {
    fc.assert(
      fc.property(room, (answers) => {
        const json = JSON.stringify(result(answers));
        expect(JSON.parse(json)).toEqual(result(answers));
        expect(json).not.toContain('participant-');
      }),
    );
  });

  it.skipIf(ownItems)('totals every answer once in an export', () => {
    fc.assert(
      fc.property(room, (answers) => {
        const totals = rows.totals(result(answers), definition);
        for (const item of items) {
          const sum = totals.filter((total) => total.item === item).reduce((all, { count }) => all + count, 0);
          const counted = answers.filter((answer) => answer.item === item && answer.round === 1 && !answer.late);
          expect(sum).toBe(counted.filter(({ value }) => value !== null).length);
        }
      }),
    );
  });

  it('has the same totals in the same order with and without answers', () => {
    fc.assert(
      fc.property(room, (answers) => {
        expect(labels(answers)).toEqual(labels([]));
      }),
    );
    for (const { label } of labels([])) expect(label.cy && label.en).toBeTruthy();
  });

  it('describes every answer in both languages', () => {
    fc.assert(
      fc.property(answered, ([item, value]) => {
        const { cy, en } = rows.describe(value, item, definition);
        expect(cy).toBeTruthy();
        expect(en).toBeTruthy();
        expect(cy === en).toBe(Array.isArray(written) ? written.includes(item) : (written ?? false));
      }),
    );
  });

  it('describes answers in the words that exports have always had', () => {
    for (const [value, words, only] of described) {
      for (const item of only === undefined ? items : [only])
        expect(rows.describe(value, item, definition)).toEqual(words);
    }
  });

  it('makes up answers, always the same ones, that are all answers and tell something of every item', async () => {
    const sample = (await kind.sample()).default;
    const answers = sampleAnswers(definition, sample, 1);
    expect(answers).toEqual(sampleAnswers(definition, sample, 1));
    const values = (round: number) => sampleAnswers(definition, sample, round).map(({ value }) => value);
    expect(values(2)).not.toEqual(values(1));
    for (const { item, value } of answers) expect(readAnswer(model, definition, item, value)).toEqual(value);
    for (const item of ownItems ? [] : items) {
      expect(answers.filter((answer) => answer.item === item).length).toBeGreaterThan(5);
    }
    expect(result(answers).count).toBeGreaterThan(5);
  });

  it('tells its result in words, in both languages, with or without answers', async () => {
    const told = (await kind.told()).default;
    const sample = (await kind.sample()).default;
    const stops = [...model.resultStops(definition), undefined];
    for (const answers of [[], sampleAnswers(definition, sample, 1)]) {
      for (const item of stops) {
        const shown = { definition, result: result(answers, item), texts: [] };
        const [cy, en] = [told(shown, 'cy'), told(shown, 'en')];
        expect(cy.sentences.length).toBe(en.sentences.length);
        for (const sentence of [...cy.sentences, ...en.sentences]) expect(sentence).not.toMatch(/undefined|\{\{|^$/);
        for (const { caption, heads, rows } of [...(cy.tables ?? []), ...(en.tables ?? [])]) {
          expect(caption).toBeTruthy();
          for (const row of rows) expect(row).toHaveLength(heads.length);
        }
      }
    }
  });

  it('defines its elements', async () => {
    await Promise.all([kind.phone(), kind.screen()]);
    expect(customElements.get(`${name}-phone`)).toBeDefined();
    expect(customElements.get(`${name}-screen`)).toBeDefined();
  });
});
