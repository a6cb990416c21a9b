import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Signs beside words, drawn with one pen in a box of 24 by 24. */
const drawings = {
  undo: svg`<path d="M4 9h10a5.5 5.5 0 010 11H8M4 9l5-5M4 9l5 5" />`,
  back: svg`<path d="M19 12H5m6-6l-6 6 6 6" />`,
  next: svg`<path d="M5 12h14m-6-6l6 6-6 6" />`,
  away: svg`<path d="M14 4h6v6m0-6l-9 9m7 1v6H4V6h6" />`,
  join: svg`<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5m3.5 0v3m-6 3h3m3 0v.1" />`,
  device: svg`<path d="M7 2.5h10v19H7zM11 18h2" />`,
  blank: svg`<path d="M3 5h18v12H3z" fill="currentcolor" /><path d="M8 21h8" />`,
  timer: svg`<path d="M12 21a8 8 0 100-16 8 8 0 000 16zM12 9v4l2.5 2M9.5 2h5" />`,
  export: svg`<path d="M12 3v12m-5-5l5 5 5-5M4 20h16" />`,
  print: svg`<path d="M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z" />`,
  network: svg`<path d="M2.5 9a14 14 0 0119 0M6 13a9 9 0 0112 0m-8.5 4a4 4 0 015 0M12 20.5v.1" />`,
  prepare: svg`<path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5" />`,
  state: svg`<path d="M3 12h4l3-7 4 14 3-7h4" />`,
  end: svg`<path d="M5 21V4m0 1h12l-2.5 4L17 13H5" />`,
  keys: svg`<path d="M2.5 6h19v12h-19zM6 10h.1m3.9 0h.1m3.9 0h.1m3.9 0h.1M7 14h10" />`,
  tools: svg`<path d="M4 7h16M4 12h16M4 17h16" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** One of the signs. The word beside it says what it means. */
export const mark = (name: keyof typeof drawings): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`;
