import { pino, stdSerializers, type Logger } from "pino";

export type Log = Logger;

/** Structured JSON logs on stdout; `LOG_LEVEL` decides how much. */
export function createLog(name: string, level: string): Log {
  return pino({
    name,
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: told },
  });
}

/**
 * What a log may hold of an error. Drivers put the values of a statement into theirs, and with them passwords
 * and people: only what is named here is told.
 */
const TOLD = ["type", "message", "stack", "code", "constraint", "table", "statusCode"] as const;

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const whole: Readonly<Record<string, unknown>> = { ...stdSerializers.err(error) };
  return Object.fromEntries(
    TOLD.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]])),
  );
}
