import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import type { Venue } from './venue.ts';

/** An event of Chromium's trace; durations are microseconds, `tdur` without what the thread had to wait. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** How a page drew while it was watched. Milliseconds. */
export interface Drawn {
  /** The tasks of the page's main thread, by the clock and by the processor. */
  readonly tasks: readonly { readonly took: number; readonly worked: number }[];
}

function mainTasks(events: readonly TraceEvent[]): Drawn['tasks'] {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const mains = new Set(named.map(thread));
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && mains.has(thread(event)));
  return tasks.map(({ dur = 0, tdur = dur }) => ({ took: dur / 1000, worked: tdur / 1000 }));
}

/** A projector in a browser of its own: the deck of a venue's session, at 1280 by 720. */
export class Screen {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #trace: CDPSession;

  private constructor(browser: Browser, page: Page, trace: CDPSession) {
    this.#browser = browser;
    this.#page = page;
    this.#trace = trace;
  }

  static async open({ server, facilitating }: Venue): Promise<Screen> {
    const args = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...args, ...root] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${server.address}/deck/${facilitating.code}`);
    return new Screen(browser, page, await browser.newBrowserCDPSession());
  }

  /** Resolved once an activity of that kind has its drawing. */
  async shows(kind: string): Promise<void> {
    await this.#page.locator(`${kind}-screen svg`).first().waitFor();
  }

  /** What the page does meanwhile. */
  async watch(meanwhile: () => Promise<unknown>): Promise<Drawn> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: unknown }): void => void events.push(...(value as TraceEvent[]));
    this.#trace.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) => {
      this.#trace.once('Tracing.tracingComplete', resolve);
    });
    const traceConfig = {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    };
    await this.#trace.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await meanwhile();
    await this.#trace.send('Tracing.end');
    await complete;
    this.#trace.off('Tracing.dataCollected', collect);
    return { tasks: mainTasks(events) };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
