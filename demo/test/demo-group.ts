import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createLog } from "@forecourt/platform/log";
import { createTestDatabase, type TestDatabase } from "@forecourt/platform/testing/test-database";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { subgraphs } from "@forecourt/schema/subgraphs";
import { openDepartment } from "../../start/departments.ts";
import { type Departments, department } from "../src/open-group.ts";

/** The five departments on databases of their own. */
export interface DemoGroup {
  readonly departments: Departments;
  readonly dataDir: string;
  /** Rows of a query in one department. */
  ask<Row extends object>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The catalog is unpacked once per checkout and shared by all test runs. */
export const cacheDir = join(import.meta.dirname, "../../.cache");

const log = createLog("test", process.env.TEST_LOG_LEVEL ?? "silent");

export async function openDemoGroup(now: Date): Promise<DemoGroup> {
  await mkdir(cacheDir, { recursive: true });
  const databases: TestDatabase[] = [];
  const departments = new Map<string, Subgraph>();
  for (const { name } of subgraphs) {
    const open = (databaseUrl: string) =>
      openDepartment(name, {
        databaseUrl,
        cursorSecret: "test",
        dataDir: cacheDir,
        clock: () => now,
        log,
      });
    const database = await createTestDatabase(name, async (url) => (await open(url)).stop());
    databases.push(database);
    departments.set(name, await open(database.url));
  }
  for (const subgraph of departments.values()) {
    await subgraph.start((owner) => department(departments, owner).feed);
  }
  return {
    departments,
    dataDir: cacheDir,
    ask: (name, text, values) => department(departments, name).database.read(text, values),
    async close() {
      for (const subgraph of departments.values()) await subgraph.stop();
      for (const database of databases) await database.drop();
    },
  };
}

/** Tells nobody. */
export const quiet = { add: () => undefined, finish: () => undefined };
