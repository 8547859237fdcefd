import { join, resolve } from "node:path";
import { z } from "zod";
import type { ExternalClaims } from "@forecourt/platform/access-token-claims";
import { logLevelSetting, portSetting, readConfig } from "@forecourt/platform/config";
import {
  databaseUrlVariable,
  replicaUrlVariable,
  subgraphs,
  subgraphUrlVariable,
  type SubgraphName,
} from "@forecourt/schema/subgraphs";
import { databaseUrl, list, parsedClaims, witnessAddress } from "./setting-values.ts";

/** What access tokens of our own are issued for. */
const OWN_AUDIENCE = "urn:forecourt:graph";
/** As the identity provider knows the dealer's screens. */
const OWN_CLIENT_ID = "forecourt-dealer";
const OWN_SCOPE = "openid offline_access";
/** Elsewhere a refresh token comes without asking, and offline access outlives the session. */
const EXTERNAL_SCOPE = "openid profile";

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
  PUBLIC_URL: z
    .url()
    .optional()
    .describe("Address that browsers use; http://localhost:PORT by default"),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe("Proxies of ours in front, which say by x-forwarded-for who asks"),
  ALLOWED_ORIGINS: list.describe("Pages on other hosts that may ask, by comma: https://a.example"),
  SAFELIST: z
    .enum(["on", "off"])
    .default("off")
    .describe("Answer at /graphql the registered documents of our apps and no others"),
  SAFELIST_FILES: list.describe("Manifests of registered documents beside the screens', by comma"),
  SCREENS: z
    .enum(["on", "off"])
    .default("on")
    .describe("Serve the dealer's screens at /, built first where that is to be done"),
  INTROSPECTION: z
    .enum(["on", "off"])
    .optional()
    .describe("Show the schema and the explorer at /graphql; by default with the demo only"),
  BUDGET_FACTOR: z.coerce
    .number()
    .positive()
    .max(1_000_000)
    .default(1)
    .describe("Times the usual budget that each client may spend"),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "must begin with redis://")
    .optional()
    .describe("Where several gateways keep what each client may spend; in the process by default"),
  IDENTITY_DATABASE_URL: databaseUrl.describe("Database of identity; embedded by default"),
  SECOND_FACTOR: z
    .enum(["required", "optional"])
    .default("required")
    .describe("Whether everybody but demo users needs a second factor to sign in"),
  IDLE_SECONDS: z.coerce
    .number()
    .int()
    .min(5)
    .max(86_400)
    .default(300)
    .describe("After so long without activity a session is over"),
  IDENTITY_URL: z
    .url()
    .optional()
    .describe("Where subgraphs that run elsewhere reach the gateway; PUBLIC_URL by default"),
  OIDC_ISSUER: z.url().optional().describe("Another identity provider; ours by default"),
  OIDC_AUDIENCE: z
    .string()
    .optional()
    .describe(`What access tokens of OIDC_ISSUER are issued for; ${OWN_AUDIENCE} by default`),
  OIDC_CLIENT_ID: z
    .string()
    .optional()
    .describe(`What OIDC_ISSUER calls the screens; ${OWN_CLIENT_ID} by default`),
  OIDC_SCOPE: z
    .string()
    .optional()
    .describe(`What the screens ask OIDC_ISSUER for; ${EXTERNAL_SCOPE} by default`),
  OIDC_CLAIMS: z
    .string()
    .optional()
    .transform(parsedClaims)
    .describe("How claims of OIDC_ISSUER are read, as JSON; identity/README.md"),
  CHECKPOINT_DIR: z
    .string()
    .optional()
    .describe("Where checkpoints of the record are kept; DATA_DIR/record by default"),
  WITNESSES: list
    .pipe(z.array(witnessAddress))
    .describe("Witnesses of the record elsewhere, by comma: https://a.example VERIFIER_KEY"),
  LOG_LEVEL: logLevelSetting.describe("fatal, error, warn, info, debug, trace or silent"),
});

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
    [
      replicaUrlVariable(name),
      databaseUrl.describe(`Replica of the ${name} database for analysts; the database by default`),
    ],
  ]),
);

const settings = general.extend(perSubgraph);

const complete = settings.superRefine((values, context) => {
  const { OIDC_ISSUER, OIDC_CLAIMS, OIDC_AUDIENCE, OIDC_CLIENT_ID, OIDC_SCOPE } = values;
  const refuse = (name: string, message: string): void =>
    context.addIssue({ code: "custom", message, path: [name] });
  if (OIDC_ISSUER !== undefined) {
    if (OIDC_CLAIMS !== undefined) return;
    refuse(
      "OIDC_CLAIMS",
      "is needed with OIDC_ISSUER: identity/README.md has it for Entra and Keycloak",
    );
    return;
  }
  const ofIssuer = { OIDC_CLAIMS, OIDC_AUDIENCE, OIDC_CLIENT_ID, OIDC_SCOPE };
  for (const [name, value] of Object.entries(ofIssuer)) {
    if (value !== undefined) refuse(name, "is about tokens of OIDC_ISSUER, which is not set");
  }
});

/** Databases of an installation. */
export type DatabaseName = SubgraphName | "identity";

export interface StartSettings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly topology: "local" | "http";
  readonly subgraphSecret: string | undefined;
  readonly cursorSecret: string | undefined;
  /** Where checkpoints of the record are kept. */
  readonly checkpointDir: string;
  readonly witnesses: readonly { readonly url: string; readonly key: string }[];
  readonly logLevel: string;
  readonly publicUrl: string | undefined;
  readonly trustProxy: number;
  readonly allowedOrigins: readonly string[];
  readonly safelist: boolean;
  readonly manifests: readonly string[];
  readonly screens: boolean;
  readonly introspection: boolean;
  readonly budgetFactor: number;
  readonly redisUrl: string | undefined;
  readonly secondFactor: "required" | "optional";
  readonly idleSeconds: number;
  /** Of the gateway, as subgraphs in other processes reach it. */
  readonly identityUrl: string | undefined;
  /** Another identity provider than ours, and how to read what it says. */
  readonly issuer: string | undefined;
  readonly audience: string;
  readonly claims: ExternalClaims | undefined;
  /** Of the screens, at whatever issuer signs people in. */
  readonly clientId: string;
  readonly scope: string;
  /** A database of the operator's; undefined for the embedded one. */
  databaseUrl(name: DatabaseName): string | undefined;
  replicaUrl(name: SubgraphName): string | undefined;
  subgraphUrl(name: SubgraphName): string;
}

/** @throws one error that lists every unusable setting */
export function readStartSettings(environment: NodeJS.ProcessEnv): StartSettings {
  const all: Record<string, unknown> = readConfig(complete, environment);
  const values = readConfig(general, environment);
  const introspection = values.INTROSPECTION ?? (values.SAFELIST === "on" ? "off" : values.DEMO);
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
    checkpointDir: resolve(values.CHECKPOINT_DIR ?? join(values.DATA_DIR, "record")),
    witnesses: values.WITNESSES,
    logLevel: values.LOG_LEVEL,
    publicUrl: values.PUBLIC_URL,
    trustProxy: values.TRUST_PROXY,
    allowedOrigins: values.ALLOWED_ORIGINS,
    safelist: values.SAFELIST === "on",
    manifests: values.SAFELIST_FILES,
    screens: values.SCREENS === "on",
    introspection: introspection === "on",
    budgetFactor: values.BUDGET_FACTOR,
    redisUrl: values.REDIS_URL,
    secondFactor: values.SECOND_FACTOR,
    idleSeconds: values.IDLE_SECONDS,
    identityUrl: values.IDENTITY_URL,
    issuer: values.OIDC_ISSUER,
    audience: values.OIDC_AUDIENCE ?? OWN_AUDIENCE,
    claims: values.OIDC_CLAIMS,
    clientId: values.OIDC_CLIENT_ID ?? OWN_CLIENT_ID,
    scope: values.OIDC_SCOPE ?? (values.OIDC_ISSUER === undefined ? OWN_SCOPE : EXTERNAL_SCOPE),
    replicaUrl: (name) => text(replicaUrlVariable(name)),
    databaseUrl: (name) =>
      text(name === "identity" ? "IDENTITY_DATABASE_URL" : databaseUrlVariable(name)),
    subgraphUrl: (name) => text(subgraphUrlVariable(name)) ?? "",
  };
}

/** Passkeys belong to a name and not to an address, so the machine itself is called localhost. */
export function publicUrlOf({ publicUrl }: StartSettings, port: number): string {
  return publicUrl ?? `http://localhost:${port}`;
}

/** What `npm start -- --help` prints. */
export function settingsHelp(): string {
  const lines = Object.entries(settings.shape).map(([name, shape]) => {
    const initial = shape instanceof z.ZodDefault ? ` (${String(shape.def.defaultValue)})` : "";
    return `  ${name.padEnd(24)}${shape.description ?? ""}${initial}`;
  });
  return `Settings, as environment variables:\n${lines.join("\n")}`;
}
