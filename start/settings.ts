import { resolve } from "node:path";
import { z } from "zod";
import { logLevelSetting, portSetting, readConfig } from "@forecourt/platform/config";
import {
  databaseUrlVariable,
  subgraphs,
  subgraphUrlVariable,
  type SubgraphName,
} from "@forecourt/schema/subgraphs";

const general = z.object({
  PORT: portSetting.default(4000).describe("Port of the gateway; 0 lets the system choose"),
  HOST: z.string().default("127.0.0.1").describe("Address the gateway listens on"),
  DATA_DIR: z.string().default(".data").describe("Embedded database, vehicle catalog and keys"),
  DEMO: z
    .enum(["on", "off"])
    .default("on")
    .describe("Fill an empty installation with a demo group"),
  SUBGRAPHS: z
    .enum(["local", "http"])
    .default("local")
    .describe("Subgraphs in this process, or reached over HTTP"),
  SUBGRAPH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe("Signs calls from the gateway to subgraphs; kept in DATA_DIR by default"),
  CURSOR_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe("Signs list and stream cursors; kept in DATA_DIR by default"),
  LOG_LEVEL: logLevelSetting.describe("fatal, error, warn, info, debug, trace or silent"),
});

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
  .optional();

const perSubgraph: Record<string, z.ZodType> = Object.fromEntries(
  subgraphs.flatMap(({ name, port }) => [
    [
      databaseUrlVariable(name),
      databaseUrl.describe(`Database of the ${name} subgraph; embedded by default`),
    ],
    [
      subgraphUrlVariable(name),
      z.url().default(`http://127.0.0.1:${port}`).describe(`Address of the ${name} subgraph`),
    ],
  ]),
);

const settings = general.extend(perSubgraph);

export interface StartSettings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly topology: "local" | "http";
  readonly subgraphSecret: string | undefined;
  readonly cursorSecret: string | undefined;
  readonly logLevel: string;
  /** A database of the operator's; undefined for the embedded one. */
  databaseUrl(name: SubgraphName): string | undefined;
  subgraphUrl(name: SubgraphName): string;
}

/** @throws one error that lists every unusable setting */
export function readStartSettings(environment: NodeJS.ProcessEnv): StartSettings {
  const all: Record<string, unknown> = readConfig(settings, environment);
  const values = general.parse(all);
  const text = (variable: string): string | undefined => {
    const value = all[variable];
    return typeof value === "string" ? value : undefined;
  };
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    demo: values.DEMO === "on",
    topology: values.SUBGRAPHS,
    subgraphSecret: values.SUBGRAPH_SECRET,
    cursorSecret: values.CURSOR_SECRET,
    logLevel: values.LOG_LEVEL,
    databaseUrl: (name) => text(databaseUrlVariable(name)),
    subgraphUrl: (name) => text(subgraphUrlVariable(name)) ?? "",
  };
}

/** What `npm start -- --help` prints. */
export function settingsHelp(): string {
  const lines = Object.entries(settings.shape).map(([name, shape]) => {
    const initial = shape instanceof z.ZodDefault ? ` (${String(shape.def.defaultValue)})` : "";
    return `  ${name.padEnd(24)}${shape.description ?? ""}${initial}`;
  });
  return `Settings, as environment variables:\n${lines.join("\n")}`;
}
