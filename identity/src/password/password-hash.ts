import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** Makes and checks argon2id hashes, a few at a time: each takes 19 MiB. */
export interface PasswordHasher {
  /** A PHC string. @throws HasherBusy */
  hash(password: string): Promise<string>;
  /** As long for an account without a password as for a wrong one. @throws HasherBusy */
  verify(password: string, hash: string | undefined): Promise<boolean>;
}

/** More people sign in at once than can be served in good time. */
export class HasherBusy extends Error {
  constructor() {
    super("Too many people are signing in at this moment");
    this.name = "HasherBusy";
  }
}

// OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const SALT_BYTES = 16;
const AT_ONCE_MAX = 2;
const WAITING_MAX = 200;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const derive = promisify(argon2);

export function createPasswordHasher(): PasswordHasher {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= AT_ONCE_MAX) {
      if (waiting.length >= WAITING_MAX) throw new HasherBusy();
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = randomBytes(SALT_BYTES);
        const tag = await derive("argon2id", { ...PARAMETERS, message: password, nonce: salt });
        const { memory, passes, parallelism } = PARAMETERS;
        return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
      }),
    verify: (password, hash) =>
      inTurn(async () => {
        const { tag, ...parameters } = parsed(hash) ?? NOBODY;
        const given = await derive("argon2id", { ...parameters, message: password });
        return timingSafeEqual(given, tag) && hash !== undefined;
      }),
  };
}

/** Compared with where there is no password; equal to none but by guessing 256 bits. */
const NOBODY = { ...PARAMETERS, nonce: randomBytes(SALT_BYTES), tag: randomBytes(32) };

function parsed(hash: string | undefined) {
  if (hash === undefined) return undefined;
  const [, memory, passes, parallelism, salt = "", tag = ""] = PHC.exec(hash) ?? [];
  const expected = Buffer.from(tag, "base64");
  if (expected.length === 0) throw new Error("a stored password hash is damaged");
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    nonce: Buffer.from(salt, "base64"),
    tag: expected,
  };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
