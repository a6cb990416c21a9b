import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kinds } from '../activities/index.ts';
import type { ActivityDefinition, DeckOutline, SectionOutline, SlideOutline } from '../session/deck.ts';
import type { Bilingual, Language } from '../session/language.ts';
import { checkDeck, checkSlide, checkUnique } from './check.ts';
import { readCuts } from './cuts.ts';
import type { Deck, Slide } from './format.ts';
import { DeckProblem } from './problem.ts';
import { checkSameShape, readWords, type Words } from './words.ts';

/** A slide as its folder gives it. */
export interface SlideSource {
  readonly folder: string;
  readonly section: string;
  readonly slide: Slide;
  readonly words: Readonly<Record<Language, Words>>;
  /** The content of picture.svg. */
  readonly picture: string | undefined;
  readonly stops: number;
  /** What each result stop of its activity shows. */
  readonly shows: readonly string[] | undefined;
}

export interface DeckSource {
  readonly title: Bilingual;
  readonly sections: readonly SectionOutline[];
  readonly slides: readonly SlideSource[];
  readonly cuts: NonNullable<Deck['cuts']>;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

/** The default export of a file as it is now: one that has changed is imported afresh. */
async function importDefault(file: string): Promise<unknown> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new DeckProblem(file, 'is missing');
  const url = `${pathToFileURL(file).href}?${Math.trunc(found.mtimeMs)}`;
  const module = (await import(/* @vite-ignore */ url)) as { default?: unknown };
  return module.default;
}

async function readLanguage(folder: string, language: Language): Promise<Words> {
  const file = join(folder, `${language}.md`);
  const content = await readText(file);
  if (content === undefined) throw new DeckProblem(file, 'is missing: every slide needs both languages');
  return readWords(file, content);
}

const titleOf = ({ words }: Pick<SlideSource, 'words'>): Bilingual => ({ cy: words.cy.title, en: words.en.title });

const define = (source: Pick<SlideSource, 'slide' | 'words'>): ActivityDefinition | undefined =>
  source.slide.activity && { ...source.slide.activity, title: titleOf(source) };

/** Where Next halts: at the slide as it opens, and then at each thing that it reveals. */
async function readStops(source: Omit<SlideSource, 'stops' | 'shows'>): Promise<Pick<SlideSource, 'stops' | 'shows'>> {
  const { folder, slide, words } = source;
  const definition = define(source);
  if (!definition) return { stops: 1 + (slide.figures ? 1 : 0) + words.cy.fragments, shows: undefined };
  const file = join(folder, 'slide.ts');
  const kind = Object.hasOwn(kinds, definition.kind) ? kinds[definition.kind] : undefined;
  if (!kind) throw new DeckProblem(file, `unknown kind of activity: ${definition.kind}`);
  if (words.cy.fragments > 0) throw new DeckProblem(words.cy.file, 'a slide with an activity has no fragments');
  checkUnique(
    'item',
    definition.items.map(({ id }) => ({ id, file })),
  );
  const { default: model } = await kind.model();
  const shows = definition.standing ? [] : model.resultStops(definition);
  return { stops: 1 + shows.length, shows };
}

async function readSlide(folder: string, section: string): Promise<SlideSource> {
  const file = join(folder, 'slide.ts');
  const [slide, cy, en, picture] = await Promise.all([
    importDefault(file).then((value) => checkSlide(file, value)),
    readLanguage(folder, 'cy'),
    readLanguage(folder, 'en'),
    readText(join(folder, 'picture.svg')),
  ]);
  checkSameShape(cy, en);
  for (const words of [cy, en]) {
    if (picture !== undefined && !words.picture) throw new DeckProblem(words.file, 'has no text for the picture');
    if (picture === undefined && words.picture)
      throw new DeckProblem(words.file, 'has text for a picture, but picture.svg is missing');
  }
  const source = { folder, section, slide, words: { cy, en }, picture };
  return { ...source, ...(await readStops(source)) };
}

/**
 * Reads a deck's folder and checks it. Rejects with a `DeckProblem`, whose message begins with the file that is to be
 * mended.
 */
export async function readSource(folder: string): Promise<DeckSource> {
  const root = resolve(folder);
  const file = join(root, 'deck.ts');
  const { title, sections, cuts = [] } = checkDeck(file, await importDefault(file));
  checkUnique(
    'section',
    sections.map(({ id }) => ({ id, file })),
  );
  const slides = await Promise.all(
    sections.flatMap((section) => section.slides.map((path) => readSlide(join(root, path), section.id))),
  );
  const files = slides.map((source) => ({ ...source, file: join(source.folder, 'slide.ts') }));
  checkUnique(
    'slide',
    files.map(({ slide, file: where }) => ({ id: slide.id, file: where })),
  );
  checkUnique(
    'activity',
    files.flatMap(({ slide, file: where }) => (slide.activity ? [{ id: slide.activity.id, file: where }] : [])),
  );
  return { title, sections: sections.map(({ id, title }) => ({ id, title })), slides, cuts };
}

function outline(source: SlideSource): SlideOutline {
  const { section, slide, stops, shows } = source;
  const { id, minutes, activity } = slide;
  const about = { id, section, title: titleOf(source), minutes, stops };
  return activity ? { ...about, activity: activity.id, shows: shows ?? [] } : about;
}

/** The deck without its words, for whoever follows or steers it. Rejects as `readSource` does. */
export async function readDeck(folder: string): Promise<DeckOutline> {
  const { title, sections, slides: sources, cuts } = await readSource(folder);
  const activities = sources.flatMap((source) => define(source) ?? []);
  const slides = sources.map(outline);
  return {
    title,
    sections,
    slides,
    activities,
    cuts: readCuts(join(resolve(folder), 'deck.ts'), cuts, { slides, activities }),
  };
}
