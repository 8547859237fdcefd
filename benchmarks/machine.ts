import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** Where and when a run was made. */
export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: import.meta.dirname,
    })
      .toString()
      .trim(),
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    memoryGib: Math.round(totalmem() / 2 ** 30),
  };
}
