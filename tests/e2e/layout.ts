import type { Page } from '@playwright/test';

/** The smallest type in the deck's own 1280 × 720 space, in pixels: of text, and of a source line. */
const smallest = { text: 28, source: 20 };

/**
 * What is wrong with the text of the slide in each of these frames: smaller than the limit in the deck's own space, off
 * the slide, cut off, or over other text. Measured in the browser, on each line of each text that can be seen.
 */
export function layoutProblems(page: Page, frames = '.slides'): Promise<string[]> {
  return page.locator(frames).evaluateAll(async (found, { text: smallestText, source: smallestSource }) => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    interface Line {
      readonly box: DOMRect;
      readonly words: string;
      readonly block: Element | null;
    }
    const problems = new Set<string>();
    // A line's box is higher than its letters, which take about its middle 60 per cent.
    const letters = ({ top, bottom, height }: DOMRect) => ({ top: top + height / 5, bottom: bottom - height / 5 });

    const measureSlide = (element: Element): void => {
      const slide = element.querySelector('section.present') ?? element.querySelector('section')!;
      const frame = element.getBoundingClientRect();
      const scale = frame.width / 1280;
      const lines: Line[] = [];
      const add = (problem: string): unknown => problems.add(`${slide.id}: ${problem}`);

      /** Text for screen readers alone is clipped away, and not to be measured. */
      const isSeen = (element: Element): boolean => {
        const isDrawn = element.getClientRects().length > 0;
        if (!isDrawn || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
        for (
          let at: Element | null = element;
          at && at !== slide;
          at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null
        ) {
          const { clipPath, position, overflow } = getComputedStyle(at);
          const { width, height } = at.getBoundingClientRect();
          if (clipPath !== 'none' || (position === 'absolute' && overflow === 'hidden' && width * height <= 4))
            return false;
        }
        return true;
      };

      const measure = (node: Text): void => {
        const element = node.parentElement!;
        const words = node.data.trim();
        if (words === '' || element.closest('style, script, title, desc') || !isSeen(element)) return;
        const matrix = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : scale;
        const size = (Number.parseFloat(getComputedStyle(element).fontSize) * matrix) / scale;
        const limit = element.closest('.source, [data-source]') ? smallestSource : smallestText;
        if (size < limit - 0.5) add(`${size.toFixed(1)} px: ${words}`);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1)
            lines.push({ box, words, block: element.closest('p, li, h1, h2, h3, td, th, dt, dd, text') ?? element });
        }
      };
      const walk = (root: Node): void => {
        for (const child of root.childNodes) {
          if (child instanceof Text) measure(child);
          else walk(child);
        }
        if (root instanceof Element && root.shadowRoot) walk(root.shadowRoot);
      };
      walk(slide);

      for (const { box, words } of lines) {
        const isOff =
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1;
        if (isOff) add(`off the slide: ${words}`);
      }
      const slack = 4 * scale;
      for (const [index, one] of lines.entries()) {
        for (const other of lines.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const [a, b] = [letters(one.box), letters(other.box)];
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (one.block !== other.block && across > slack && down > slack) {
            add(`over each other: ${one.words} / ${other.words}`);
          }
        }
      }
    };
    for (const element of found) measureSlide(element);
    return [...problems];
  }, smallest);
}
