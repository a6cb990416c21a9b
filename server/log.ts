import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import type { LogLevel } from './settings.ts';

const errorOutput = 2;

/** The log, a JSON object a line on the error output. It names neither addresses nor tokens nor codes. */
export const createLog = (level: LogLevel): FastifyBaseLogger =>
  pino({ level, base: null }, pino.destination({ fd: errorOutput, sync: true }));
