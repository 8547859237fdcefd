import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { issuerAt } from "@forecourt/identity/identity";
import type { StartSettings } from "./settings.ts";

/** The dealer's screens, ready to be served. */
export interface BuiltScreens {
  readonly folder: string;
  /** The documents that they ask by. */
  readonly manifests: readonly string[];
}

const BUILD_MS_MAX = 5 * 60_000;
const TOLD_LINES = 12;
/** Beside the sources, and no part of them. */
const NOT_SOURCES = new Set(["dist", "node_modules"]);

/**
 * The screens below `root`; built first when they are not, or from other sources than those there.
 * @param say tells whoever started it
 * @returns undefined when they cannot be built, which has been said
 */
export async function readyScreens(
  root: string,
  say: (text: string) => void,
  signal?: AbortSignal,
): Promise<BuiltScreens | undefined> {
  const web = join(root, "web/dealer");
  const folder = join(web, "dist");
  const stamp = join(folder, ".built-from");
  const sources = await hashOf(web, join(root, "package-lock.json"));
  const builtFrom = await readFile(stamp, "utf8").catch(() => undefined);
  if (builtFrom !== sources) {
    say("Building the screens (once)…");
    const begun = performance.now();
    await rm(stamp, { force: true });
    const fault = await build(root, join(web, "build.ts"), signal);
    if (fault !== undefined || !existsSync(join(folder, "index.html"))) {
      say(`There are no screens: ${fault ?? "the build made no index.html"}`);
      return undefined;
    }
    await writeFile(stamp, sources);
    say(`Built the screens in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  }
  const manifest = join(web, "src/__generated__/operations.json");
  return { folder, manifests: existsSync(manifest) ? [manifest] : [] };
}

/** What the screens read before they sign anybody in. @param publicUrl of the gateway, as browsers have it */
export function screenSettings(
  publicUrl: string,
  { issuer = issuerAt(publicUrl), clientId, scope, idleSeconds, demo }: StartSettings,
): object {
  return { publicUrl, issuer, clientId, scope, idleSeconds, demo };
}

/** Of every source and what is installed to build it. */
async function hashOf(web: string, lockFile: string): Promise<string> {
  const entries = await readdir(web, { withFileTypes: true }).catch(() => []);
  const sources = entries.filter(({ name }) => !NOT_SOURCES.has(name) && !name.startsWith("."));
  const nested = await Promise.all(
    sources.map(async (entry) => {
      const path = join(web, entry.name);
      if (!entry.isDirectory()) return [path];
      const found = await readdir(path, { recursive: true, withFileTypes: true });
      return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    }),
  );
  const files = [lockFile, ...nested.flat().toSorted()];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256");
  for (const [index, content] of contents.entries()) {
    hash.update(`${relative(web, files[index] ?? "")}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** @returns why it failed */
async function build(
  root: string,
  script: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  if (!existsSync(script)) return `there is nothing to build them from at ${script}`;
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: BUILD_MS_MAX,
    ...(signal ? { signal } : {}),
  });
  let told = "";
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding("utf8").on("data", (text: string) => (told = (told + text).slice(-10_000)));
  }
  const ended = await new Promise<string | undefined>((resolve) => {
    child.once("error", ({ message }) => resolve(message));
    child.once("close", (code, killedBy) =>
      resolve(code === 0 ? undefined : `the build ended with ${code ?? killedBy}`),
    );
  });
  if (ended === undefined) return undefined;
  if (told.includes("ERR_MODULE_NOT_FOUND")) {
    return "they are not built, and the build tools are not installed (npm ci installs them)";
  }
  const first = told.trim().split("\n").slice(0, TOLD_LINES);
  return [ended, ...first.map((line) => `  ${line}`)].join("\n");
}
