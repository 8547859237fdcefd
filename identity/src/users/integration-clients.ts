import type { EntityManager } from "typeorm";
import type { Grant } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { DomainError } from "@forecourt/platform/errors";
import { recordEvent } from "../security-events/record-event.ts";
import { secretHashOf } from "./client-secret.ts";
import { replaceGrants } from "./grants.ts";
import { IntegrationClientEntity } from "./integration-client.entity.ts";
import { UserAccountEntity } from "./user-account.entity.ts";

export interface IntegrationClient {
  readonly id: string;
  readonly name: string;
  readonly secretHash: Buffer;
}

export interface NewClient {
  readonly id: string;
  readonly displayName: string;
  /** At least 32 characters, random. */
  readonly secret: string;
  readonly grants: readonly Grant[];
}

const CLIENT_ID = /^[a-z0-9][a-z0-9-]{2,63}$/;
const SECRET_LENGTH_MIN = 32;

/** One that may ask for tokens. @param demo whether that of the demo may */
export async function findIntegrationClient(
  { read }: Database,
  id: string,
  demo: boolean,
): Promise<IntegrationClient | undefined> {
  const [client] = await read<IntegrationClient>(
    `SELECT id, display_name AS name, secret_hash AS "secretHash" FROM integration_client
     WHERE id = $1 AND disabled_at IS NULL AND (NOT demo OR $2)`,
    [id, demo],
  );
  return client;
}

/** @throws NAME_INVALID, CLIENT_TAKEN, SECRET_TOO_SHORT, GRANTS_NOT_SEGREGATED */
export async function insertClient(
  tx: EntityManager,
  { id, displayName, secret, grants, demo }: NewClient & { readonly demo: boolean },
): Promise<void> {
  if (!CLIENT_ID.test(id)) throw new DomainError("NAME_INVALID", "Not a client id", ["id"]);
  const secretHash = goodSecretHash(secret);
  const taken =
    (await tx.existsBy(IntegrationClientEntity, { id })) ||
    (await tx.existsBy(UserAccountEntity, { name: id }));
  if (taken) throw new DomainError("CLIENT_TAKEN", `The name ${id} is taken`, ["id"]);
  await tx.insert(IntegrationClientEntity, { id, displayName, secretHash, demo });
  await replaceGrants(tx, id, grants);
  await recordEvent(tx, { type: "CLIENT_CREATED", subject: id, detail: { grants } });
}

/** Puts another secret in place of a client's. @throws SECRET_TOO_SHORT, NOT_FOUND */
export async function replaceSecret(tx: EntityManager, id: string, secret: string): Promise<void> {
  const secretHash = goodSecretHash(secret);
  const { affected } = await tx.update(IntegrationClientEntity, { id }, { secretHash });
  if (affected !== 1) throw new DomainError("NOT_FOUND", `There is no client ${id}`, ["id"]);
  await recordEvent(tx, { type: "SECRET_CHANGED", subject: id });
}

function goodSecretHash(secret: string): Buffer {
  if (secret.length >= SECRET_LENGTH_MIN) return secretHashOf(secret);
  throw new DomainError("SECRET_TOO_SHORT", "A secret has at least 32 characters", ["secret"]);
}
