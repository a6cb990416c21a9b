import type { Plugin } from 'vite';
import { type Bilingual, type Language, languages } from '../session/language.ts';
import { load } from './load.ts';

const id = 'virtual:following';
const resolvedId = `\0${id}`;

const resolveId = {
  filter: { id: /^virtual:following$/ },
  handler: (): string => resolvedId,
};

const moduleOf = (addresses: Bilingual): string => `export default { cy: ${addresses.cy}, en: ${addresses.en} };`;

/** The slides of a deck for following, by id, as JSON in each language. */
async function followingJson(folder: string): Promise<Bilingual> {
  const { readSource, renderFollowing } = await load();
  const { slides } = await readSource(folder);
  const inLanguage = (language: Language): string =>
    JSON.stringify(Object.fromEntries(slides.map((source) => [source.slide.id, renderFollowing(source, language)])));
  return { cy: inLanguage('cy'), en: inLanguage('en') };
}

/**
 * Puts what is read on phones into a file a language, and their addresses behind `virtual:following`. They are data
 * and not modules: a phone that could not fetch one can ask again, and keeps its page.
 */
export const followingInBuild = (folder: string): Plugin => ({
  name: 'cydweithdy-following',
  apply: 'build',
  resolveId,
  load: {
    filter: { id: /virtual:following$/ },
    async handler() {
      const json = await followingJson(folder);
      const emit = (language: Language): string => {
        const file = this.emitFile({ type: 'asset', name: `following-${language}.json`, source: json[language] });
        return `import.meta.ROLLUP_FILE_URL_${file}`;
      };
      return moduleOf({ cy: emit('cy'), en: emit('en') });
    },
  },
});

const pathOf = (language: Language): string => `/@following/${language}.json`;

/** The same from the development server, always as the deck is now. */
export const followingInServer = (folder: string): Plugin => ({
  name: 'cydweithdy-following',
  apply: 'serve',
  resolveId,
  load: {
    filter: { id: /virtual:following$/ },
    handler: () => moduleOf({ cy: JSON.stringify(pathOf('cy')), en: JSON.stringify(pathOf('en')) }),
  },
  configureServer(server) {
    for (const language of languages) {
      server.middlewares.use(pathOf(language), (_request, response, next) => {
        followingJson(folder).then((json) => response.end(json[language]), next);
      });
    }
  },
});
