import { createPrivateKey, createPublicKey, hash, type KeyObject } from "node:crypto";
import { bytesOfBase64 } from "./base64.ts";
import { NoteError } from "./note-error.ts";

/** `ed25519` signs any text; `cosignature/v1` is a witness that says when it saw a checkpoint. */
export type NoteAlgorithm = "ed25519" | "cosignature/v1";

/** Who may have signed a note (C2SP signed-note). */
export interface VerifierKey {
  readonly name: string;
  readonly algorithm: NoteAlgorithm;
  /** Four bytes that stand before each signature of the key. */
  readonly keyHash: Buffer;
  readonly publicKey: KeyObject;
}

export interface SigningKey {
  readonly verifier: VerifierKey;
  readonly privateKey: KeyObject;
}

export const KEY_HASH_BYTES = 4;
const KEY_BYTES = 32;
const KEY_TEXT_MAX = 1_024;
const KEY_NAME = /^[^\p{White_Space}\u0000-\u001f+]+$/u;
const KEY_TEXT = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u;

const ALGORITHM_BYTE: Readonly<Record<NoteAlgorithm, number>> = {
  ed25519: 0x01,
  "cosignature/v1": 0x04,
};

// What stands before the 32 bytes of a key in DER (RFC 8410).
const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_DER = Buffer.from("302a300506032b6570032100", "hex");

/** @param seed 32 secret bytes (the private key of RFC 8032) */
export function signingKey(name: string, algorithm: NoteAlgorithm, seed: Buffer): SigningKey {
  if (seed.length !== KEY_BYTES) throw malformed("a private key has 32 bytes");
  const key = Buffer.concat([PRIVATE_DER, seed]);
  const privateKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const raw = rawPublicKey(createPublicKey(privateKey));
  return { verifier: verifierKey(name, algorithm, raw), privateKey };
}

/** @param raw the 32 bytes of the public key (RFC 8032) */
export function verifierKey(name: string, algorithm: NoteAlgorithm, raw: Buffer): VerifierKey {
  if (!isKeyName(name)) throw malformed("a key has a name without spaces and plus signs");
  if (raw.length !== KEY_BYTES) throw malformed("a public key has 32 bytes");
  const key = Buffer.concat([PUBLIC_DER, raw]);
  const publicKey = createPublicKey({ key, format: "der", type: "spki" });
  const named = Buffer.concat([Buffer.from(`${name}\n`), typedKey(algorithm, raw)]);
  const keyHash = hash("sha256", named, "buffer").subarray(0, KEY_HASH_BYTES);
  return { name, algorithm, keyHash, publicKey };
}

/** `<name>+<key hash, hex>+<base64(algorithm ‖ key)>` */
export function formatVerifierKey({ name, algorithm, keyHash, publicKey }: VerifierKey): string {
  const typed = typedKey(algorithm, rawPublicKey(publicKey));
  return `${name}+${keyHash.toString("hex")}+${typed.toString("base64")}`;
}

/** @throws NoteError KEY_MALFORMED, also where the hash is not that of the key */
export function parseVerifierKey(text: string): VerifierKey {
  if (text.length > KEY_TEXT_MAX) throw malformed("the verifier key is too long");
  const [, name = "", keyHash = "", base64 = ""] = KEY_TEXT.exec(text) ?? [];
  const [type, ...raw] = bytesOfBase64(base64) ?? [];
  const algorithm = algorithmOf(type);
  if (!algorithm) throw malformed("this is no verifier key, or one of an unknown algorithm");
  const key = verifierKey(name, algorithm, Buffer.from(raw));
  if (key.keyHash.toString("hex") !== keyHash) throw malformed("the key does not have this hash");
  return key;
}

export function isKeyName(name: string): boolean {
  return KEY_NAME.test(name) && name.isWellFormed();
}

function algorithmOf(type: number | undefined): NoteAlgorithm | undefined {
  if (type === ALGORITHM_BYTE.ed25519) return "ed25519";
  return type === ALGORITHM_BYTE["cosignature/v1"] ? "cosignature/v1" : undefined;
}

function typedKey(algorithm: NoteAlgorithm, raw: Buffer): Buffer {
  return Buffer.concat([Buffer.of(ALGORITHM_BYTE[algorithm]), raw]);
}

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" }).subarray(PUBLIC_DER.length);
}

function malformed(message: string): NoteError {
  return new NoteError("KEY_MALFORMED", message);
}
