import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { stampBuild } from './server/build-stamp.ts';
import { precompress } from './server/precompress.ts';
import { fonts } from './src/fonts/plugin.ts';
import { slides } from './src/slides/plugin.ts';

const page = (name: string): string => resolve(import.meta.dirname, 'src', name, 'index.html');
const deck = resolve(process.env.DECK_DIR ?? resolve(import.meta.dirname, 'slides'));

/** A test for modules below one of these paths. */
const below =
  (...paths: readonly string[]) =>
  (id: string): boolean =>
    paths.some((path) => id.includes(path));

const each = (folder: string, ...names: readonly string[]): string[] => names.map((name) => `/${folder}/${name}.`);

/** What a phone loads before its first vote, in few files: each one more costs it a request, and packs worse. */
const shared = [
  {
    name: 'base',
    test: below(
      '/lit/index.js',
      '/lit/decorators.js',
      '/lit-html/lit-html.js',
      '/lit-element/',
      '/@lit/',
      '/i18next/',
      'vite/preload-helper',
      ...each('src/i18n', 'index'),
      ...each('src/ui', 'cy', 'en', 'words', 'masthead', 'language-switch', 'page-element', 'nonce'),
      ...each('src/session', 'language', 'code', 'answers', 'activity'),
      ...each('src/sync', 'api', 'request', 'problem', 'keep', 'me'),
    ),
  },
  {
    name: 'sync',
    test: below(
      '/yjs/',
      '/lib0/',
      '/y-protocols/',
      '/y-websocket/',
      ...each(
        'src/sync',
        'link',
        'transport',
        'retry',
        'wake',
        'connection',
        'derived',
        'derived-view',
        'logging',
        'apart',
      ),
    ),
  },
  {
    name: 'views',
    test: below(
      '/directives/class-map.js',
      '/directives/live.js',
      ...each('activities/views', 'phone-element'),
      ...each('views/answering', 'words', 'cy', 'en'),
      ...each('src/phone', 'kinds'),
    ),
  },
  {
    name: 'ladder',
    test: below(...each('ladder', 'settings', 'bands'), ...each('ladder/phone-words', 'words', 'cy', 'en')),
  },
];

export default defineConfig({
  root: 'src',
  // Any static host may serve what is built, under any path.
  base: './',
  publicDir: false,
  html: { cspNonce: '__NONCE__' },
  // lib0's own log draws on the page and checks schemas: 3 kB of what a phone loads, for warnings nobody there reads.
  // Nor does anything here talk from tab to tab.
  resolve: {
    alias: {
      'lib0/logging': resolve(import.meta.dirname, 'src/sync/logging.ts'),
      'lib0/broadcastchannel': resolve(import.meta.dirname, 'src/sync/broadcast-channel.ts'),
    },
  },
  plugins: [fonts(), slides({ folder: deck }), precompress(), stampBuild(deck)],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: ['safari15.4', 'chrome100', 'firefox115'],
    assetsInlineLimit: 0,
    // Whatever loads later names its styles alone: the hashed names of all that its files import weigh more on a phone's
    // first view than asking for them one step later does.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    rolldownOptions: {
      input: {
        home: page('home'),
        trainer: page('trainer'),
        phone: page('phone'),
        desk: page('desk'),
        deck: page('deck'),
        report: page('report'),
      },
      output: { codeSplitting: { groups: shared } },
    },
  },
});
