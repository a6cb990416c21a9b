/** The size at which words are measured: large, so that nothing is lost by rounding. */
const measured = 100;

/** How much wider a word may turn out than it was measured. */
const allowance = 1.02;

/** Measures how wide words are at a size of 1, each of them once. */
export class Measure {
  private readonly context = document.createElement('canvas').getContext('2d');
  private readonly known = new Map<string, number>();
  private font = '';

  /** `family` and `weight` are as the page's style computes them. */
  width(text: string, family: string, weight: string): number {
    const font = `${weight} ${measured}px ${family}`;
    if (font !== this.font) this.known.clear();
    this.font = font;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.context) this.context.font = font;
    const width = ((this.context?.measureText(text).width ?? measured * text.length) / measured) * allowance;
    this.known.set(text, width);
    return width;
  }

  /** The fonts are others now. */
  forget(): void {
    this.known.clear();
  }
}
