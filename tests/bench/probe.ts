import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How a server is doing. Memory is in bytes, times are milliseconds. */
export interface Reading {
  /** Processor time since it started. */
  readonly cpu: number;
  readonly resident: number;
  /** What it holds on to, as far as V8 knows. */
  readonly live: number;
  /** The event loop's, since the last reading. */
  readonly delayP99: number;
}

/**
 * `read`: a reading. `settle`: a reading after everything that nobody holds any more has been let go. `leap`: a reading,
 * with the clock that nobody sets ten minutes on.
 */
export type Ask = 'read' | 'settle' | 'leap';

const leap = 600_000;

const delay = monitorEventLoopDelay({ resolution: 5 });

function read(): Reading {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const delayP99 = delay.percentile(99) / 1e6 || 0;
  delay.reset();
  return { cpu: (user + system) / 1000, resident: rss, live: heapUsed + external, delayP99 };
}

function goOn(): void {
  const before = performance.now.bind(performance);
  performance.now = () => before() + leap;
}

// Loaded into a server before anything else (`--import`): tells by its channel how the server is doing.
delay.enable();
process.on('message', (ask: Ask) => {
  if (ask === 'settle') global.gc!({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  if (ask === 'leap') goOn();
  process.send!(read());
});
// Whoever measures has gone.
process.on('disconnect', () => process.exit());
// Listening keeps nobody from stopping.
process.channel!.unref();
