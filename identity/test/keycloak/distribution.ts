import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const VERSION = "26.7.3";
const SHA256 = "27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f";
const URL = `https://repo1.maven.org/maven2/org/keycloak/keycloak-quarkus-dist/${VERSION}/keycloak-quarkus-dist-${VERSION}.zip`;

/** Something that the proof needs cannot be had here. */
export class Unavailable extends Error {}

/** @throws Unavailable without Java 17 or later, and no way to install it */
export async function requireJava(): Promise<void> {
  if (await hasJava()) return;
  await run("apt-get", ["install", "-y", "openjdk-17-jre-headless"]).catch(() => undefined);
  if (!(await hasJava())) throw new Unavailable("there is no Java 17");
}

async function hasJava(): Promise<boolean> {
  const { stderr } = await run("java", ["-version"]).catch(() => ({ stderr: "" }));
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) >= 17;
}

/** The folder of an unpacked Keycloak, fetched on first use. @throws Unavailable */
export async function keycloakHome(cache: string): Promise<string> {
  const home = join(cache, `keycloak-${VERSION}`);
  if (await exists(home)) return home;
  const zip = join(cache, `keycloak-${VERSION}.zip`);
  const unpacked = `${home}.unpacked`;
  await mkdir(cache, { recursive: true });
  await writeFile(zip, await fetchChecked());
  await rm(unpacked, { recursive: true, force: true });
  await run("unzip", ["-q", zip, "-d", unpacked]).catch(() => {
    throw new Unavailable("there is no unzip");
  });
  await rename(join(unpacked, `keycloak-${VERSION}`), home);
  await rm(unpacked, { recursive: true });
  await rm(zip);
  return home;
}

async function fetchChecked(): Promise<Buffer> {
  const response = await fetch(URL, { signal: AbortSignal.timeout(120_000) }).catch(
    () => undefined,
  );
  if (!response?.ok) throw new Unavailable("Keycloak cannot be fetched from Maven Central");
  const bytes = Buffer.from(await response.arrayBuffer());
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (hash !== SHA256) throw new Error(`Keycloak ${VERSION} is not what it was: ${hash}`);
  return bytes;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
