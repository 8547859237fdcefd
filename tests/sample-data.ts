import { existsSync } from "node:fs";
import { join } from "node:path";

/** Folder of real-world sample files for importers; undefined where it is absent (tests then skip). */
export const sampleDataDir: string | undefined = [
  process.env.FORECOURT_SAMPLE_DATA,
  join(import.meta.dirname, "../../shared/data"),
].find((dir) => dir !== undefined && existsSync(dir));
