import { hash } from "node:crypto";
import { signingKey } from "../audit/note-keys.ts";
import { macKeysOf } from "../audit/record-hash.ts";
import type { Recorder } from "../audit/recorder.ts";
import type { Witness } from "../audit/witness.ts";

const macKeys = macKeysOf(["a secret of the tests by which rows are sealed"]);

/** Keys that every test knows, so that the record of a cloned database goes on where it was. */
export function testRecorder(name: string, witnesses: readonly Witness[] = []): Recorder {
  const seed = hash("sha256", `record of ${name}`, "buffer");
  const signer = signingKey(`forecourt/test/${name}`, "ed25519", seed);
  return { macKeys: () => macKeys, signer, witnesses };
}
