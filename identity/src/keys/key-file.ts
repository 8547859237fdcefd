import { randomBytes } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import { z } from "zod";
import {
  createOnce,
  readIfThere,
  replaceWhole,
  whileLocked,
} from "@forecourt/platform/private-file";

/** What the keys of a file do: sign tokens, sign cookies, encrypt secrets in the database. */
export const keyPurposes = ["signing", "cookies", "encryption"] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

/** A private JWK (RFC 7517). `iat` is when it was made, `exp` until when a retired one counts, in seconds. */
const key = z.looseObject({
  kid: z.string(),
  kty: z.string(),
  iat: z.number(),
  exp: z.number().optional(),
});
export type Key = z.output<typeof key>;

const keySet = z.object({ keys: z.array(key).min(1) });

/**
 * How long a retired key counts: an ID token is shown again at sign-out, and a cookie lives a working day.
 * What the database holds stays encrypted by the key of its time.
 */
const RETIRED_SECONDS: Readonly<Record<KeyPurpose, number | undefined>> = {
  signing: 24 * 3600,
  cookies: 24 * 3600,
  encryption: undefined,
};

function fileOf(dir: string, purpose: KeyPurpose): string {
  return join(dir, `identity-${purpose}.json`);
}

/** Another value, another content. */
export async function versionOfKeys(dir: string, purpose: KeyPurpose): Promise<string> {
  const { ino, mtimeMs, size } = await stat(fileOf(dir, purpose));
  return `${ino} ${mtimeMs} ${size}`;
}

/**
 * The keys of a purpose, the one in use first, made on first use and readable by their owner only. Processes
 * that start at once agree: the first to name the file wins, and the file is whole by then.
 */
export async function readKeys(dir: string, purpose: KeyPurpose, now: Date): Promise<Key[]> {
  const file = fileOf(dir, purpose);
  const text = await readIfThere(file);
  if (text !== undefined) return parsed(file, text);
  await createOnce(file, written([await newKey(purpose, now)]));
  return parsed(file, await readFile(file, "utf8"));
}

/**
 * Puts a new key to use and retires the one before.
 * @param compromised forgets retired signing and cookie keys at once: everybody signs in again
 * @throws when another rotation is under way
 */
export async function rotateKeys(
  dir: string,
  purpose: KeyPurpose,
  now: Date,
  compromised = false,
): Promise<Key> {
  const file = fileOf(dir, purpose);
  await readKeys(dir, purpose, now);
  return whileLocked(file, async () => {
    const known = await readKeys(dir, purpose, now);
    const fresh = await newKey(purpose, now);
    const kept = purpose === "encryption" || !compromised ? retired(known, purpose, now) : [];
    await replaceWhole(file, written([fresh, ...kept]));
    return fresh;
  });
}

function retired(known: readonly Key[], purpose: KeyPurpose, now: Date): Key[] {
  const seconds = Math.floor(now.getTime() / 1000);
  const lifetime = RETIRED_SECONDS[purpose];
  if (lifetime === undefined) return [...known];
  return known
    .map((one) => ({ ...one, exp: one.exp ?? seconds + lifetime }))
    .filter(({ exp }) => exp > seconds);
}

async function newKey(purpose: KeyPurpose, now: Date): Promise<Key> {
  const common = {
    kid: randomBytes(9).toString("base64url"),
    iat: Math.floor(now.getTime() / 1000),
  };
  if (purpose !== "signing") {
    return { ...common, kty: "oct", k: randomBytes(32).toString("base64url") };
  }
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { kty: "EC", ...(await exportJWK(privateKey)), ...common, alg: "ES256", use: "sig" };
}

function written(keys: readonly Key[]): string {
  return JSON.stringify({ keys });
}

/** Without the content in the message: it may be most of a key. */
function parsed(file: string, text: string): Key[] {
  try {
    return keySet.parse(JSON.parse(text)).keys;
  } catch {
    throw new Error(`${file} is damaged: it holds no key set`);
  }
}
