import { enableCompileCache, flushCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Reading TypeScript is half of a start; what has been read once is kept. Without a place for it, it is just slower.
enableCompileCache(resolve(import.meta.dirname, '../node_modules/.cache/server'));
const { run } = await import('./run.ts');
await run();
flushCompileCache();
