import { pino, type Logger } from "pino";

export type Log = Logger;

/** Structured JSON logs on stdout; `LOG_LEVEL` decides how much. */
export function createLog(name: string, level: string): Log {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime });
}
