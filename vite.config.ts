import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { stampBuild } from './server/build-stamp.ts';
import { precompress } from './server/precompress.ts';
import { slides } from './src/slides/plugin.ts';

const page = (name: string): string => resolve(import.meta.dirname, 'src', name, 'index.html');
const deck = resolve(process.env.DECK_DIR ?? resolve(import.meta.dirname, 'slides'));

export default defineConfig({
  root: 'src',
  publicDir: false,
  html: { cspNonce: '__NONCE__' },
  // lib0's own log draws on the page and checks schemas: 3 kB of what a phone loads, for warnings nobody there reads.
  resolve: { alias: { 'lib0/logging': resolve(import.meta.dirname, 'src/sync/logging.ts') } },
  plugins: [slides({ folder: deck }), precompress(), stampBuild(deck)],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: ['safari15.4', 'chrome100', 'firefox115'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        home: page('home'),
        trainer: page('trainer'),
        phone: page('phone'),
        desk: page('desk'),
        deck: page('deck'),
      },
    },
  },
});
