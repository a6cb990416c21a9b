import * as v from 'valibot';
import type { AnswerValue } from '../../session/answers.ts';
import type { Language } from '../../session/language.ts';
import { longLength, nameLength, text, writtenIn } from '../../session/text-value.ts';

/** The three kinds of pledge, in their order everywhere. */
export const pledgeKinds = ['action', 'contact', 'conversation'] as const;

export type PledgeKind = (typeof pledgeKinds)[number];

/** Something that somebody means to do. */
export interface Pledge {
  readonly kind: PledgeKind;
  readonly text: string;
  readonly lang: Language;
  /** By when: a day, `2026-11-21`. */
  readonly by?: string;
  /** With whom. */
  readonly with?: string;
  /** Whether others may read it; the words of any other are the writer's alone. */
  readonly shared: boolean;
}

/** The most pledges of one person that count. */
export const mostPledges = 10;

const id = /^[a-z0-9-]{1,40}$/;

export const isPledgeId = (item: string): boolean => id.test(item);

/** An item for a pledge that is made now, on this device; those made later come after it in the alphabet. */
export function makePledgeId(): string {
  const [first, second] = crypto.getRandomValues(new Uint32Array(2));
  return `${Date.now().toString(36)}-${first!.toString(36)}${second!.toString(36)}`;
}

/** Whether this is a day of the calendar, written `2026-11-21`. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

const pledge = v.strictObject({
  kind: v.picklist(pledgeKinds),
  text: text(longLength),
  lang: writtenIn,
  by: v.optional(v.pipe(v.string(), v.check(isDay))),
  with: v.optional(text(nameLength)),
  shared: v.boolean(),
});

/** A pledge by its schema; undefined for anything else. */
export function readPledge(value: unknown): Pledge | undefined {
  const read = v.safeParse(pledge, value);
  return read.success ? (read.output as Pledge) : undefined;
}

/** A pledge as an answer, and an answer as the pledge that its schema has found it to be. */
export const pledgeOf = (value: NonNullable<AnswerValue>): Pledge => value as unknown as Pledge;
