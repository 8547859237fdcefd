import {
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";

/** What the hash of a row is made of: its place in the chain of its aggregate, and what it says. */
export interface RecordLink {
  /** `<aggregate type>/<uuid>` */
  readonly stream: string;
  /** Counts from 1 within the stream. */
  readonly seq: number;
  /** Hash of the row before in the stream, or 32 zero bytes. */
  readonly prev: Buffer;
  /** Canonical JSON, byte for byte as it is stored. */
  readonly body: string;
}

/** Keys by which rows are sealed against who has only the database. */
export interface MacKeys {
  /** Id of the key that seals now; the others only check what is there. */
  readonly currentId: string;
  /** Made once: to make one of its bytes takes six times as long as to seal a row by it. */
  readonly keys: ReadonlyMap<string, KeyObject>;
}

// Not the prefix of a leaf or of a node: no row can be passed off as either.
const ROW = Buffer.of(0x02);
const SECRET_LENGTH_MIN = 32;

/** SHA256(0x02 ‖ prev ‖ JCS({"seq":seq,"stream":stream,"v":1}) ‖ SHA256(body)) */
export function rowHash({ stream, seq, prev, body }: RecordLink): Buffer {
  const place = Buffer.from(canonicalJson({ seq, stream, v: 1 }));
  const said = hash("sha256", body, "buffer");
  return hash("sha256", Buffer.concat([ROW, prev, place, said]), "buffer");
}

/** @param secrets at least 32 characters each, the newest first: that one seals, all of them check */
export function macKeysOf(secrets: readonly string[]): MacKeys {
  const keys = new Map(secrets.map(keyOf));
  const [currentId] = keys.keys();
  if (currentId === undefined) throw new Error("rows of the record cannot be sealed without a key");
  return { currentId, keys };
}

/** HMAC-SHA256 of the hash of a row by the key that seals now. */
export function macOf({ currentId, keys }: MacKeys, hash: Buffer): Buffer {
  const key = keys.get(currentId);
  if (!key) throw new Error(`the key ${currentId} of the record is not known`);
  return rowMac(key, hash);
}

/** Whether a row was sealed by the key it names; false also where that key is not known. */
export function macHolds(keys: MacKeys, keyId: string, sealed: { hash: Buffer; mac: Buffer }) {
  const key = keys.keys.get(keyId);
  if (!key) return false;
  const expected = rowMac(key, sealed.hash);
  return expected.length === sealed.mac.length && timingSafeEqual(expected, sealed.mac);
}

function rowMac(key: KeyObject, hash: Buffer): Buffer {
  return createHmac("sha256", key).update(hash).digest();
}

function keyOf(secret: string): [id: string, key: KeyObject] {
  if (secret.length < SECRET_LENGTH_MIN) throw new Error("a key of the record is too short");
  const derived = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync("sha256", secret, "", `forecourt audit record ${purpose}`, bytes));
  return [derived("id", 6).toString("base64url"), createSecretKey(derived("key", 32))];
}
