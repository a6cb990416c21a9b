import type { Plugin } from 'vite';
import { languages } from '../session/language.ts';
import { load } from './load.ts';

/**
 * What a page fetches of a deck: files of JSON, by name, whose addresses stand behind `virtual:<id>` under the same
 * names. They are data and not modules: a page that could not fetch one can ask again, and keeps what it has.
 */
interface DataFiles {
  readonly id: string;
  readonly names: readonly string[];
  /** The content of each, as the deck is now. */
  make(folder: string): Promise<Readonly<Record<string, unknown>>>;
}

/** What is read of the slides on phones, by the slide's id: a file a language. */
const following: DataFiles = {
  id: 'following',
  names: languages,
  async make(folder) {
    const { readSource, renderFollowing } = await load();
    const { slides } = await readSource(folder);
    return Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(slides.map((source) => [source.slide.id, renderFollowing(source, language)])),
      ]),
    );
  },
};

/** The running order and the activities, for the deck that has no session. */
const outline: DataFiles = {
  id: 'outline',
  names: ['deck'],
  async make(folder) {
    const { readDeck } = await load();
    return { deck: await readDeck(folder) };
  },
};

const moduleOf = (addresses: readonly (readonly [name: string, code: string])[]): string =>
  `export default { ${addresses.map(([name, code]) => `${name}: ${code}`).join(', ')} };`;

const virtual = ({ id }: DataFiles) => ({
  name: `cydweithdy-${id}`,
  resolveId: { filter: { id: new RegExp(`^virtual:${id}$`) }, handler: (): string => `\0virtual:${id}` },
  filter: { id: new RegExp(`virtual:${id}$`) },
});

function inBuild(files: DataFiles, folder: string): Plugin {
  const { name, resolveId, filter } = virtual(files);
  return {
    name,
    apply: 'build',
    resolveId,
    load: {
      filter,
      async handler() {
        const contents = await files.make(folder);
        const emit = (each: string): string => {
          const source = JSON.stringify(contents[each]);
          return this.emitFile({ type: 'asset', name: `${files.id}-${each}.json`, source });
        };
        return moduleOf(files.names.map((each) => [each, `import.meta.ROLLUP_FILE_URL_${emit(each)}`]));
      },
    },
  };
}

/** The same from the development server, always as the deck is now. */
function inServer(files: DataFiles, folder: string): Plugin {
  const { name, resolveId, filter } = virtual(files);
  const pathOf = (each: string): string => `/@${files.id}/${each}.json`;
  return {
    name,
    apply: 'serve',
    resolveId,
    load: { filter, handler: () => moduleOf(files.names.map((each) => [each, JSON.stringify(pathOf(each))])) },
    configureServer(server) {
      for (const each of files.names) {
        server.middlewares.use(pathOf(each), (_request, response, next) => {
          files.make(folder).then((contents) => response.end(JSON.stringify(contents[each])), next);
        });
      }
    },
  };
}

/** Everything that pages fetch of the deck in this folder. */
export const dataFiles = (folder: string): Plugin[] =>
  [following, outline].flatMap((files) => [inBuild(files, folder), inServer(files, folder)]);
