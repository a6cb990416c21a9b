import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { type Domain, mostChosen } from '../../session/domains.ts';
import steps, { type StepsTally } from './model.ts';
import { sentence } from './sentence.ts';
import { processesOf, type StepsSettings } from './settings.ts';

const both = (words: string) => ({ cy: words, en: words });

const settings: StepsSettings = {
  processes: [
    { id: 'home', name: both('home'), whole: 'complex', steps: ['taxi', 'week'] },
    { id: 'path', name: both('path'), whole: 'linear', steps: ['survey', 'gate'] },
  ],
  expected: { taxi: 'simple' },
};

const definition: ActivityDefinition = {
  id: 'steps',
  kind: 'steps',
  title: both('steps'),
  items: ['taxi', 'week', 'survey', 'gate'].map((id) => ({ id, label: both(id) })),
  settings,
};

const answer = (participant: number, item: string, value: AnswerValue): Answer => ({
  participant: `${participant}`,
  activity: 'steps',
  round: 1,
  item,
  value,
  at: '2026-11-21T10:00:00Z',
  late: false,
});

const tally = (answers: readonly Answer[], item?: string): StepsTally =>
  tallyRound(steps, definition, answers, { round: 1, item }) as unknown as StepsTally;

/** So many people who all see the step so. */
const all = (count: number, item: string, domain: Domain): Answer[] =>
  Array.from({ length: count }, (_, index) => answer(index, item, { domain }));

const said = (process: number, answers: readonly Answer[]) => {
  const { items } = tally(answers);
  return sentence(processesOf(definition)[process]!, items, 'en');
};

describe('the steps', () => {
  it('are shown a process at a time', () => {
    expect(steps.resultStops(definition)).toEqual(['home', 'path']);
    expect(tally([]).current).toBe('home');
    expect(tally([], 'path').current).toBe('path');
    expect(tally([], 'nowhere').current).toBe('home');
  });

  it('count each kind, and "not sure" apart', () => {
    const { items } = tally([
      ...all(2, 'taxi', 'simple'),
      answer(7, 'taxi', { domain: 'crisis' }),
      answer(8, 'taxi', unsure),
    ]);
    expect(items.taxi).toEqual({
      count: 3,
      unsure: 1,
      domains: { simple: 2, complicated: 0, complex: 0, crisis: 1 },
    });
    expect(items.gate!.count).toBe(0);
  });

  it('leave out a process of which no step is asked', () => {
    const shorter = { ...definition, items: definition.items.slice(0, 1) };
    expect(processesOf(shorter).map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
      ['home', ['taxi']],
    ]);
  });

  it('tell phones nothing of what a trainer thinks', () => {
    expect(steps.publicSettings!(definition)).toEqual({ processes: settings.processes });
  });
});

describe('what most have chosen', () => {
  it('is nothing where nobody has, and several kinds where they are level', () => {
    expect(mostChosen({ simple: 0, complicated: 0, complex: 0, crisis: 0 })).toEqual([]);
    expect(mostChosen({ simple: 2, complicated: 0, complex: 2, crisis: 1 })).toEqual(['simple', 'complex']);
  });
});

describe('the sentence', () => {
  it('says that a complex whole has simple parts', () => {
    expect(said(0, [...all(3, 'taxi', 'simple'), ...all(4, 'week', 'complex')])).toBe(
      'The whole is complex, but the room sees 1 of its 2 steps as simple or complicated.',
    );
    expect(said(0, [...all(3, 'taxi', 'crisis'), ...all(4, 'week', 'complex')])).toBe(
      'The whole is complex, and the room sees no simple or complicated step in it.',
    );
  });

  it('says that a linear whole has complex parts', () => {
    expect(said(1, [...all(3, 'survey', 'crisis'), ...all(4, 'gate', 'complex')])).toBe(
      'The whole goes step by step, but the room sees 2 of its 2 steps as complex or a crisis.',
    );
    expect(said(1, all(3, 'survey', 'simple'))).toBe(
      'The whole goes step by step, and the room sees no complex step and no crisis in it.',
    );
  });

  it('counts no step on which kinds of both sorts are level', () => {
    expect(said(1, [...all(3, 'gate', 'simple'), ...all(6, 'gate', 'complex').slice(3)])).toContain('no complex step');
  });

  it('says nothing of a few answers', () => {
    expect(said(0, all(2, 'taxi', 'simple'))).toBe('Too few answers to see a pattern.');
  });
});
