declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'woff2';
    /** The part of each axis that is kept. */
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    /** Keeps every glyph; there is no text then. */
    readonly keepAllGlyphs?: boolean;
  }

  /** A font with only what is needed to write `text`. */
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
