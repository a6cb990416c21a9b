import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dataFiles } from './data-files.ts';
import { load } from './load.ts';

/** Where the slides go in the deck's page. */
const placeholder = '<!-- slides -->';

const notesId = 'virtual:notes';
const resolvedNotesId = `\0${notesId}`;

async function notesModule(folder: string): Promise<string> {
  const { readSource, renderNotes } = await load();
  const { slides: sources } = await readSource(folder);
  const notes = Object.fromEntries(sources.map((source) => [source.slide.id, renderNotes(source)]));
  return `export default ${JSON.stringify(notes)};`;
}

async function slidesHtml(folder: string): Promise<string> {
  const { readSource, renderSlide } = await load();
  return (await readSource(folder)).slides.map(renderSlide).join('\n');
}

/** The slides in the page, and the notes. */
function slidesInPages(root: string): Plugin {
  return {
    name: 'cydweithdy-slides',
    configureServer(server) {
      server.watcher.add(root);
      const reload = (file: string): void => {
        if (!file.startsWith(root)) return;
        const notes = server.moduleGraph.getModuleById(resolvedNotesId);
        if (notes) server.moduleGraph.invalidateModule(notes);
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
    resolveId: (id) => (id === notesId ? resolvedNotesId : undefined),
    load: async (id) => (id === resolvedNotesId ? notesModule(root) : undefined),
    async transformIndexHtml(html) {
      if (!html.includes(placeholder)) return undefined;
      const sections = await slidesHtml(root);
      return html.replace(placeholder, () => sections);
    },
  };
}

/**
 * Puts a deck into the build: its slides into the page that holds `<!-- slides -->`, its notes behind `virtual:notes`,
 * and the addresses of what pages fetch of it behind `virtual:following` and `virtual:outline`. A deck that is not in order fails the build with a line
 * that names the file.
 */
export function slides({ folder }: { folder: string }): Plugin[] {
  const root = resolve(folder);
  return [slidesInPages(root), ...dataFiles(root)];
}
