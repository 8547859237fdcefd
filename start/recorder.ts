import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createFileSink } from "@forecourt/platform/audit/file-sink";
import {
  signingKey,
  type NoteAlgorithm,
  type SigningKey,
} from "@forecourt/platform/audit/note-keys";
import { macKeysOf, type MacKeys } from "@forecourt/platform/audit/record-hash";
import type { Recorder } from "@forecourt/platform/audit/recorder";
import { createWitness } from "@forecourt/platform/audit/witness-client";
import { installationSecret, installationSecrets } from "@forecourt/platform/secrets";
import type { SecretRing } from "@forecourt/platform/secret-ring";
import type { SubgraphName } from "@forecourt/schema/subgraphs";

/** A witness on another machine: where it is asked, and its verifier key. */
export interface WitnessAddress {
  readonly url: string;
  readonly key: string;
}

export interface RecorderSettings {
  readonly dataDir: string;
  /** Folder of the files that keep every checkpoint; best on another mount, which can only grow. */
  readonly checkpointDir: string;
  readonly witnesses: readonly WitnessAddress[];
  readonly clock: () => Date;
}

const INSTALLATION_NAME_LENGTH = 16;

/** Keys that this installation has to the record of a subgraph. */
export interface RecordKeys {
  readonly macKeys: () => MacKeys;
  /** Signs the tree. */
  readonly log: SigningKey;
  /** Cosigns what is kept in the file of checkpoints. */
  readonly file: SigningKey;
}

/** By what the record of a subgraph is sealed, signed and watched in this installation. */
export async function recorderOf(
  subgraph: SubgraphName,
  { dataDir, checkpointDir, witnesses, clock }: RecorderSettings,
): Promise<Recorder> {
  await mkdir(checkpointDir, { recursive: true });
  const { macKeys, log, file } = await recordKeysOf(subgraph, dataDir);
  return {
    macKeys,
    signer: log,
    witnesses: [
      createFileSink(checkpointFileOf(subgraph, checkpointDir), file, clock),
      ...witnesses.map(({ url, key }) => createWitness(url, key)),
    ],
  };
}

export async function recordKeysOf(subgraph: SubgraphName, dataDir: string): Promise<RecordKeys> {
  const keys = join(dataDir, "keys");
  const ring = await installationSecrets(keys, "record-mac");
  const installation = await installationSecret(keys, "installation-name");
  const name = `forecourt/${installation.slice(0, INSTALLATION_NAME_LENGTH)}/${subgraph}`;
  return {
    macKeys: followed(ring),
    log: await ownKey(keys, name, "record-log", "ed25519"),
    file: await ownKey(keys, `${name}/file`, "record-file", "cosignature/v1"),
  };
}

export function checkpointFileOf(subgraph: SubgraphName, checkpointDir: string): string {
  return join(checkpointDir, `${subgraph}.checkpoints`);
}

async function ownKey(
  keys: string,
  name: string,
  secret: string,
  algorithm: NoteAlgorithm,
): Promise<SigningKey> {
  const seed = Buffer.from(await installationSecret(keys, secret), "base64url");
  return signingKey(name, algorithm, seed);
}

/** Keys that follow their ring: a new one seals as soon as every process knows it. */
function followed(ring: SecretRing): () => MacKeys {
  let made: { readonly name: string; readonly keys: MacKeys } | undefined;
  return () => {
    const secrets = [...new Set([ring.current(), ...ring.all()])];
    const name = secrets.join(" ");
    if (made?.name !== name) made = { name, keys: macKeysOf(secrets) };
    return made.keys;
  };
}
