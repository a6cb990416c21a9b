import * as v from 'valibot';
import { domains } from '../activities/quadrants/domains.ts';
import { languages } from '../session/language.ts';
import { type Deck, layouts, type Slide } from './format.ts';
import { DeckProblem } from './problem.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens'));
/** The items of an activity may be numbered. */
const itemId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens'),
);
const text = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
const minutes = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const bilingual = v.strictObject({ cy: text, en: text });

const figure = v.strictObject({
  id,
  measure: bilingual,
  told: bilingual,
  found: bilingual,
  caveat: bilingual,
  source: bilingual,
});

const activity = v.strictObject({
  id,
  kind: v.string(),
  items: v.array(v.strictObject({ id: itemId, label: bilingual })),
  settings: v.unknown(),
  standing: v.optional(v.literal(true)),
  lasting: v.optional(v.literal(true)),
});

const slide = v.strictObject({
  id,
  minutes,
  layout: v.picklist(layouts),
  activity: v.optional(activity),
  domain: v.optional(v.picklist(domains)),
  figures: v.optional(v.array(figure)),
  pictureWords: v.optional(v.record(v.string(), bilingual)),
});

const cut = v.strictObject({
  minutes,
  slides: v.union([v.array(v.string()), v.literal('all')], 'must be ids of slides, or all'),
  items: v.optional(v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1, 'needs an item')))),
  lengths: v.optional(v.record(v.string(), minutes)),
});

const deck = v.strictObject({
  title: bilingual,
  sections: v.array(v.strictObject({ id, title: bilingual, slides: v.array(v.string()) })),
  cuts: v.optional(v.array(cut)),
});

function parse<T>(schema: v.GenericSchema<unknown, T>, file: string, value: unknown): T {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new DeckProblem(file, `${v.getDotPath(issue) ?? 'its default export'}: ${issue.message}`);
}

/** Wherever one language stands in the settings of an activity, the other does too. */
function checkBothLanguages(file: string, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (entries.some(([key]) => languages.some((language) => language === key)))
    parse(bilingual, `${file} ${path}`, value);
  for (const [key, held] of entries) checkBothLanguages(file, held, `${path}.${key}`);
}

export const checkDeck = (file: string, value: unknown): Deck => parse(deck, file, value);

export function checkSlide(file: string, value: unknown): Slide {
  const read: Slide = parse(slide, file, value) as Slide;
  checkBothLanguages(file, read.activity?.settings, 'activity.settings');
  const needed = { domain: read.domain, figures: read.figures, activity: read.activity };
  for (const [name, held] of Object.entries(needed)) {
    if (read.layout === name && held === undefined) throw new DeckProblem(file, `layout ${name} needs ${name}`);
    if (read.layout !== name && held !== undefined) throw new DeckProblem(file, `${name} needs the layout ${name}`);
  }
  return read;
}

/** Every value once; `where` says in which file each stands. */
export function checkUnique(what: string, found: readonly { readonly id: string; readonly file: string }[]): void {
  const seen = new Map<string, string>();
  for (const { id: name, file } of found) {
    const first = seen.get(name);
    if (first !== undefined) throw new DeckProblem(file, `the ${what} id ${name} is already in ${first}`);
    seen.set(name, file);
  }
}
