import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type PlotLibrary = typeof import('@observablehq/plot');
type PlotOptions = import('@observablehq/plot').PlotOptions;

/**
 * Observable Plot for the screen of an ordinary chart, fetched once the screen is there. Its host draws again when it
 * has come.
 */
export class PlotController implements ReactiveController {
  /** Undefined until it has come. */
  library: PlotLibrary | undefined;
  /** Settles once it has come, or could not. */
  loading: Promise<void> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.load();
  }

  /** Asks again where it was out of reach. */
  hostUpdated(): void {
    this.load();
  }

  private load(): void {
    if (!this.library) this.loading ??= this.fetch();
  }

  private async fetch(): Promise<void> {
    try {
      this.library = await import('@observablehq/plot');
      this.host.requestUpdate();
    } catch {
      this.loading = undefined;
    }
  }
}

/**
 * Draws a chart that may stand in our pages: without the style sheet that Plot puts into it, which their policy
 * refuses, and without the words that would be read out letter by letter. The page says in words what it shows.
 */
export function drawPlot(library: PlotLibrary, options: PlotOptions): SVGSVGElement {
  const chart = library.plot({ ...options, figure: false }) as SVGSVGElement;
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const name of ['font-family', 'font-size', 'width', 'height']) chart.removeAttribute(name);
  chart.setAttribute('aria-hidden', 'true');
  return chart;
}
