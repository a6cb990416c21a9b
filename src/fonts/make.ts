import subsetFont from 'subset-font';

/** The letters with signs on them that Welsh has, and that the font for western languages lacks. */
const welshLetters = 'ŴŵŶŷŸẀẁẂẃẄẅỲỳ';

/** The weights that the pages use: fewer make a smaller font. */
const variationAxes = { wght: { min: 400, max: 700 } };

/**
 * The pages' fonts of the two published ones: `latin` and `welsh` for what the pages say, and `other` for what people
 * write, which a browser fetches once a letter of it is on the page.
 */
export async function makeFonts(from: {
  readonly latin: Buffer;
  readonly latinExt: Buffer;
}): Promise<Readonly<Record<'latin' | 'welsh' | 'other', Buffer>>> {
  const whole = { targetFormat: 'woff2', variationAxes, keepAllGlyphs: true } as const;
  return {
    latin: await subsetFont(from.latin, undefined, whole),
    welsh: await subsetFont(from.latinExt, welshLetters, { targetFormat: 'woff2', variationAxes }),
    other: await subsetFont(from.latinExt, undefined, whole),
  };
}
