import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where the typeface lies, as it is published. */
export const published = {
  latin:
    require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
  latinExt:
    require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2'),
  licence: require.resolve('@fontsource-variable/atkinson-hyperlegible-next/LICENSE'),
};
