import type { Effort } from './case.ts';
import { cases } from './cases.ts';

/** One run of one case, in a process of its own: the load generator, which starts the server as another. */
const [name, effort] = process.argv.slice(2) as [string, string];
const figures = await cases[name]!.measure(JSON.parse(effort) as Effort);
process.send!(figures, () => process.exit(0));
