import { createHmac } from "node:crypto";
import { LRUCache } from "lru-cache";
import { BadArgument } from "./errors.ts";
import { NONCE_BYTES, openBox, sealBox } from "./sealed-box.ts";
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
      const body = JSON.stringify(values);
      const keys = keysOf(currentOf(secret));
      const nonce = createHmac("sha256", keys.nonce)
        .update(binding)
        .update("\0")
        .update(body)
        .digest()
        .subarray(0, NONCE_BYTES);
      return sealBox(keys.seal, body, binding, nonce).toString("base64url");
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
  try {
    return openBox(key, bytes, binding);
  } catch {
    return undefined;
  }
}

function invalidCursor(): BadArgument {
  const message = "The cursor is not of this list, sort and filter";
  return new BadArgument("CURSOR_INVALID", message, ["after"]);
}
