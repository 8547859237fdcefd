import {
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from "jose";
import type { Log } from "@forecourt/platform/log";
import { keyPurposes, readKeys, versionOfKeys, type Key, type KeyPurpose } from "./key-file.ts";

/** The keys of the installation as they are now; a rotation by another process arrives within a second. */
export interface Keys {
  /** Private, the one that signs first. */
  signing(): readonly Key[];
  /** Public, as published. */
  published(): JSONWebKeySet;
  /** Finds the key of a token of our own; a key that is not known may have been made just now. */
  readonly find: JWTVerifyGetKey;
  /** The first signs, all verify. */
  cookieSecrets(): readonly Buffer[];
  encryptionKey(): SecretKey;
  /** @throws when the key was deleted: what it encrypted is lost */
  decryptionKey(id: string): SecretKey;
  /** Calls back after a rotation. */
  onChange(listener: (purpose: KeyPurpose) => void): void;
  close(): void;
}

export interface SecretKey {
  readonly id: string;
  readonly secret: Buffer;
}

const LOOK_EVERY_MS = 1_000;

export async function openKeys(dir: string, clock: () => Date, log: Log): Promise<Keys> {
  const known = new Map<KeyPurpose, readonly Key[]>();
  const versions = new Map<KeyPurpose, string>();
  const listeners: ((purpose: KeyPurpose) => void)[] = [];
  let looking: Promise<void> | undefined;

  async function load(purpose: KeyPurpose): Promise<void> {
    // Before the content: a change in between is then read once more, not missed.
    const version = await versionOfKeys(dir, purpose);
    if (version === versions.get(purpose)) return;
    const keys = await readKeys(dir, purpose, clock());
    const isNews = known.has(purpose);
    known.set(purpose, keys);
    versions.set(purpose, version);
    if (!isNews) return;
    log.info({ purpose, kid: keys[0]?.kid }, "the keys have changed");
    for (const listener of listeners) listener(purpose);
  }

  function look(): Promise<void> {
    looking ??= Promise.all(keyPurposes.map(load))
      .then(() => undefined)
      .catch((error: unknown) => log.error({ err: error }, "the keys could not be read again"))
      .finally(() => (looking = undefined));
    return looking;
  }

  for (const purpose of keyPurposes) {
    await readKeys(dir, purpose, clock());
    await load(purpose);
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();

  const counting = (purpose: KeyPurpose): readonly Key[] => {
    const seconds = clock().getTime() / 1000;
    return (known.get(purpose) ?? []).filter(({ exp }) => exp === undefined || exp > seconds);
  };
  const published = (): JSONWebKeySet => ({ keys: counting("signing").map(publicPart) });
  let finder: { readonly kids: string; readonly find: JWTVerifyGetKey } | undefined;

  /** The finder keeps the keys it has imported, so it is made anew only for other keys. */
  const currentFinder = (): JWTVerifyGetKey => {
    const set = published();
    const kids = set.keys.map(({ kid }) => kid).join(" ");
    if (finder?.kids !== kids) finder = { kids, find: createLocalJWKSet(set) };
    return finder.find;
  };

  return {
    signing: () => counting("signing"),
    published,
    async find(header, token) {
      try {
        return await currentFinder()(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await look();
        return currentFinder()(header, token);
      }
    },
    cookieSecrets: () => counting("cookies").map((key) => secretOf(key).secret),
    encryptionKey() {
      const [key] = counting("encryption");
      if (!key) throw new Error("there is no encryption key");
      return secretOf(key);
    },
    decryptionKey(id) {
      const key = known.get("encryption")?.find(({ kid }) => kid === id);
      if (!key) throw new Error(`the encryption key ${id} is gone`);
      return secretOf(key);
    },
    onChange: (listener) => void listeners.push(listener),
    close: () => clearInterval(timer),
  };
}

function publicPart({ d: _private, iat: _made, exp: _until, ...jwk }: Key): JWK {
  return jwk;
}

function secretOf({ kid, k }: Key): SecretKey {
  if (typeof k !== "string") throw new Error(`the key ${kid} holds no secret`);
  return { id: kid, secret: Buffer.from(k, "base64url") };
}
