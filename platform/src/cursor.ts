import { createHmac, timingSafeEqual } from "node:crypto";
import { BadArgument } from "./errors.ts";

/** Makes and reads the opaque cursors of one deployment. */
export interface CursorCodec {
  /** @param binding what the cursor is valid for: list, sort and filter */
  encode(binding: string, values: readonly CursorValue[]): string;
  /** @throws CURSOR_INVALID for a tampered cursor or one of another list, sort or filter */
  decode(binding: string, cursor: string): CursorValue[];
}

export type CursorValue = string | number | null;

const MAC_BYTES = 12;
/** Room for three sort keys of long text. */
const CURSOR_LENGTH_MAX = 16_000;

/** Cursors signed with HMAC-SHA-256, so that a client can neither forge a position nor reuse it elsewhere. */
export function createCursorCodec(secret: string): CursorCodec {
  const mac = (binding: string, body: Buffer): Buffer =>
    createHmac("sha256", secret)
      .update(binding)
      .update("\0")
      .update(body)
      .digest()
      .subarray(0, MAC_BYTES);

  return {
    encode(binding, values) {
      const body = Buffer.from(JSON.stringify(values));
      return Buffer.concat([mac(binding, body), body]).toString("base64url");
    },
    decode(binding, cursor) {
      const bytes = Buffer.from(cursor.slice(0, CURSOR_LENGTH_MAX), "base64url");
      const body = bytes.subarray(MAC_BYTES);
      // The decoder passes over foreign characters and spare bits: only what it would write itself is a cursor.
      const valid =
        bytes.length > MAC_BYTES &&
        bytes.toString("base64url") === cursor &&
        timingSafeEqual(bytes.subarray(0, MAC_BYTES), mac(binding, body));
      if (!valid) {
        throw new BadArgument("CURSOR_INVALID", "The cursor is not of this list, sort and filter", [
          "after",
        ]);
      }
      return JSON.parse(body.toString()) as CursorValue[];
    },
  };
}
