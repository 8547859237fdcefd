import type { SigningKey } from "./note-keys.ts";
import type { MacKeys } from "./record-hash.ts";
import type { Witness } from "./witness.ts";

/** What the record of one database is sealed, signed and watched by. */
export interface Recorder {
  readonly macKeys: () => MacKeys;
  /** Named as the origin of the log. */
  readonly signer: SigningKey;
  readonly witnesses: readonly Witness[];
}
