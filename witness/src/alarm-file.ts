import { open } from "node:fs/promises";

/** What convicts a log, or asks it to explain itself. The notes bear its signature. */
export interface Alarm {
  readonly kind: "OTHER_ROOT" | "PROOF_WRONG";
  readonly at: Date;
  readonly origin: string;
  /** What this witness cosigned last. */
  readonly held: string;
  readonly offered: string;
  readonly old: number;
  readonly proof: readonly string[];
}

export type RaiseAlarm = (alarm: Alarm) => Promise<void>;

const FILE_BYTES_MAX = 64 * 1_024 * 1_024;
const KNOWN_MAX = 1_000;

/** Keeps alarms as lines of JSON and tells them on stderr. What was offered before is no news. */
export function alarmFile(file: string): RaiseAlarm {
  const known = new Set<string>();
  return async (alarm) => {
    if (known.has(alarm.offered)) return;
    if (known.size === KNOWN_MAX) known.clear();
    known.add(alarm.offered);
    console.error(`ALARM ${alarm.kind}: ${alarm.origin}, see ${file}`);
    await addLine(file, `${JSON.stringify(alarm)}\n`).catch((error: unknown) =>
      console.error(`the alarm is not in ${file}:`, error),
    );
  };
}

async function addLine(file: string, line: string): Promise<void> {
  const handle = await open(file, "a", 0o600);
  try {
    const { size } = await handle.stat();
    if (size > FILE_BYTES_MAX) throw new Error("the file is full");
    await handle.appendFile(line);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
