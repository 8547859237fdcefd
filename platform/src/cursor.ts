import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { LRUCache } from "lru-cache";
import { BadArgument } from "./errors.ts";
import { allOf, currentOf, type Secret } from "./secret-ring.ts";

/** Makes and reads the opaque cursors of one deployment. */
export interface CursorCodec {
  /** @param binding what the cursor is valid for: list, sort and filter */
  encode(binding: string, values: readonly CursorValue[]): string;
  /** @throws CURSOR_INVALID for a tampered cursor or one of another list, sort or filter */
  decode(binding: string, cursor: string): CursorValue[];
}

export type CursorValue = string | number | null;

interface CursorKeys {
  readonly seal: Buffer;
  readonly nonce: Buffer;
}

const SECRETS_MAX = 16;
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Room for three sort keys of long text. */
const CURSOR_LENGTH_MAX = 16_000;

/**
 * Cursors sealed with AES-256-GCM: a client can neither forge a position nor reuse it elsewhere, nor read what
 * a list was sorted by, which may be an amount that the next reader must not see. The nonce is drawn from what
 * is sealed (as in RFC 5297), so that the same row has the same cursor each time and no nonce serves two texts.
 */
export function createCursorCodec(secret: Secret): CursorCodec {
  const known = new LRUCache<string, CursorKeys>({ max: SECRETS_MAX });

  function keysOf(text: string): CursorKeys {
    const derived = (purpose: string): Buffer =>
      createHmac("sha256", text).update(`cursor.${purpose}`).digest();
    const keys = known.get(text) ?? { seal: derived("seal"), nonce: derived("nonce") };
    known.set(text, keys);
    return keys;
  }

  return {
    encode(binding, values) {
      const body = Buffer.from(JSON.stringify(values));
      const keys = keysOf(currentOf(secret));
      const nonce = createHmac("sha256", keys.nonce)
        .update(binding)
        .update("\0")
        .update(body)
        .digest()
        .subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, keys.seal, nonce).setAAD(Buffer.from(binding));
      const sealed = Buffer.concat([cipher.update(body), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    decode(binding, cursor) {
      const bytes = Buffer.from(cursor.slice(0, CURSOR_LENGTH_MAX), "base64url");
      // The decoder passes over foreign characters and spare bits: only what it would write itself is a cursor.
      if (bytes.toString("base64url") !== cursor) throw invalidCursor();
      for (const candidate of allOf(secret)) {
        const body = unsealed(keysOf(candidate).seal, binding, bytes);
        if (body !== undefined) return JSON.parse(body) as CursorValue[];
      }
      throw invalidCursor();
    },
  };
}

/** Undefined when it was not sealed with this key, for this binding. */
function unsealed(key: Buffer, binding: string, bytes: Buffer): string | undefined {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  if (tag.length !== TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(binding)).setAuthTag(tag);
  try {
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([body, decipher.final()]).toString();
  } catch {
    return undefined;
  }
}

function invalidCursor(): BadArgument {
  const message = "The cursor is not of this list, sort and filter";
  return new BadArgument("CURSOR_INVALID", message, ["after"]);
}
