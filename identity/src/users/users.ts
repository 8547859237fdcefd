import type { EntityManager } from "typeorm";
import type { Grant } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { DomainError } from "@forecourt/platform/errors";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import type { PasswordHasher } from "../password/password-hash.ts";
import { requireGoodPassword } from "../password/password-rules.ts";
import { recordEvent, type RequestOrigin } from "../security-events/record-event.ts";
import { secretHashOf } from "./client-secret.ts";
import { grantClaimsOf, replaceGrants, type GrantClaim } from "./grants.ts";
import { IntegrationClientEntity } from "./integration-client.entity.ts";
import { UserAccountEntity, type UserAccountRow } from "./user-account.entity.ts";

/** A person who may sign in. */
export interface User {
  readonly id: string;
  /** `usr_…`, the `sub` of tokens. */
  readonly subject: string;
  readonly name: string;
  readonly displayName: string;
  readonly demo: boolean;
  readonly passwordHash: string | undefined;
}

export interface IntegrationClient {
  readonly id: string;
  readonly name: string;
  readonly secretHash: Buffer;
}

export interface NewUser {
  readonly name: string;
  readonly displayName: string;
  /** Left out for somebody who gets a passkey. */
  readonly password?: string;
  readonly grants: readonly Grant[];
}

export interface NewClient {
  readonly id: string;
  readonly displayName: string;
  /** At least 32 characters, random. */
  readonly secret: string;
  readonly grants: readonly Grant[];
}

export interface Users {
  /** Undefined for a user who is disabled, as for one that does not exist. */
  findByName(name: string): Promise<User | undefined>;
  findById(id: string): Promise<User | undefined>;
  findBySubject(subject: string): Promise<User | undefined>;
  findClient(id: string): Promise<IntegrationClient | undefined>;
  grantsOf(subject: string): Promise<GrantClaim[]>;
  /** @throws NAME_INVALID, NAME_TAKEN, PASSWORD_…, GRANTS_NOT_SEGREGATED */
  create(user: NewUser): Promise<User>;
  /** @throws CLIENT_TAKEN, SECRET_TOO_SHORT, GRANTS_NOT_SEGREGATED */
  createClient(client: NewClient): Promise<void>;
  /** Holds from the next access token on, within 5 minutes. @throws NOT_FOUND, GRANTS_NOT_SEGREGATED */
  setGrants(subject: string, grants: readonly Grant[]): Promise<void>;
  /** @throws PASSWORD_… */
  setPassword(user: User, password: string, origin?: RequestOrigin): Promise<void>;
  /** Nobody signs in by it any more, and its sessions end. @throws NOT_FOUND */
  disable(subject: string): Promise<void>;
}

export interface UsersOptions {
  readonly database: Database;
  readonly hasher: PasswordHasher;
  /** Ends all sessions of a subject. */
  readonly endSessions: (subject: string) => Promise<void>;
}

const NAME = /^[a-z0-9][a-z0-9._@+-]{1,99}$/;
const CLIENT_ID = /^[a-z0-9][a-z0-9-]{2,63}$/;
const SECRET_LENGTH_MIN = 32;

export function createUsers({ database, hasher, endSessions }: UsersOptions): Users {
  const { dataSource } = database;

  async function findOne(column: "id" | "name", value: string): Promise<User | undefined> {
    const [row] = await database.read<UserAccountRow>(
      `SELECT id, name, display_name AS "displayName", demo, password_hash AS "passwordHash"
       FROM user_account WHERE ${column} = $1 AND disabled_at IS NULL`,
      [value],
    );
    return row && userOf(row);
  }

  return {
    findByName: (name) => findOne("name", name.trim().toLowerCase()),
    findById: (id) => findOne("id", id),
    async findBySubject(subject) {
      const id = decodeId("usr", subject);
      return id === undefined ? undefined : findOne("id", id);
    },
    async findClient(id) {
      const [client] = await database.read<IntegrationClient>(
        `SELECT id, display_name AS name, secret_hash AS "secretHash" FROM integration_client
         WHERE id = $1 AND disabled_at IS NULL`,
        [id],
      );
      return client;
    },
    grantsOf: (subject) => grantClaimsOf(database, subject),
    async create(given) {
      const name = requireName(given.name);
      if (given.password !== undefined) requireGoodPassword(given.password, name);
      const passwordHash = given.password === undefined ? null : await hasher.hash(given.password);
      return dataSource.transaction((tx) =>
        insertUser(tx, { ...given, name, passwordHash, demo: false }),
      );
    },
    createClient: (given) => dataSource.transaction((tx) => insertClient(tx, given)),
    setGrants: (subject, grants) =>
      dataSource.transaction(async (tx) => {
        await lockSubject(tx, subject);
        await replaceGrants(tx, subject, grants);
        await recordEvent(tx, { type: "GRANTS_CHANGED", subject, detail: { grants } });
      }),
    async setPassword(user, password, origin) {
      requireGoodPassword(password, user.name);
      const passwordHash = await hasher.hash(password);
      await dataSource.transaction(async (tx) => {
        await tx.update(UserAccountEntity, { id: user.id }, { passwordHash });
        await recordEvent(tx, { type: "PASSWORD_CHANGED", subject: user.subject, origin });
      });
    },
    async disable(subject) {
      await dataSource.transaction(async (tx) => {
        const column = await lockSubject(tx, subject);
        const entity = column === "user" ? UserAccountEntity : IntegrationClientEntity;
        const id = column === "user" ? (decodeId("usr", subject) ?? "") : subject;
        await tx.update(entity, { id }, { disabledAt: () => "clock_timestamp()" });
        await recordEvent(tx, { type: "USER_DISABLED", subject });
      });
      await endSessions(subject);
    },
  };
}

/** Inserts a user whose password is hashed already. @throws NAME_TAKEN, GRANTS_NOT_SEGREGATED */
export async function insertUser(
  tx: EntityManager,
  user: Omit<UserAccountRow, "id" | "createdAt" | "disabledAt"> & { grants: readonly Grant[] },
): Promise<User> {
  const { grants, name, displayName, passwordHash, demo } = user;
  const taken = await tx.findOne(UserAccountEntity, { where: { name } });
  if (taken) throw new DomainError("NAME_TAKEN", `There is a user ${name} already`, ["name"]);
  const id = newId();
  const row = { id, name, displayName, passwordHash, demo };
  await tx.insert(UserAccountEntity, row);
  const created = userOf(row);
  await replaceGrants(tx, created.subject, grants);
  await recordEvent(tx, {
    type: "USER_CREATED",
    subject: created.subject,
    detail: { name, demo, grants },
  });
  return created;
}

/** @throws CLIENT_TAKEN, SECRET_TOO_SHORT, GRANTS_NOT_SEGREGATED */
async function insertClient(tx: EntityManager, { id, displayName, secret, grants }: NewClient) {
  if (!CLIENT_ID.test(id)) throw new DomainError("NAME_INVALID", "Not a client id", ["id"]);
  if (secret.length < SECRET_LENGTH_MIN) {
    throw new DomainError("SECRET_TOO_SHORT", "A secret has at least 32 characters", ["secret"]);
  }
  const taken = await tx.findOne(IntegrationClientEntity, { where: { id } });
  if (taken) throw new DomainError("CLIENT_TAKEN", `There is a client ${id} already`, ["id"]);
  await tx.insert(IntegrationClientEntity, { id, displayName, secretHash: secretHashOf(secret) });
  await replaceGrants(tx, id, grants);
  await recordEvent(tx, { type: "CLIENT_CREATED", subject: id, detail: { grants } });
}

async function lockSubject(tx: EntityManager, subject: string): Promise<"user" | "client"> {
  const lock = { mode: "pessimistic_write" } as const;
  const id = decodeId("usr", subject);
  if (id !== undefined && (await tx.findOne(UserAccountEntity, { where: { id }, lock }))) {
    return "user";
  }
  if (await tx.findOne(IntegrationClientEntity, { where: { id: subject }, lock })) return "client";
  throw new DomainError("NOT_FOUND", "There is no such user", ["subject"]);
}

function requireName(text: string): string {
  const name = text.trim().toLowerCase();
  if (NAME.test(name)) return name;
  throw new DomainError("NAME_INVALID", "A user name has 2 to 100 letters, digits or . _ @ + -", [
    "name",
  ]);
}

function userOf(
  row: Pick<UserAccountRow, "id" | "name" | "displayName" | "demo" | "passwordHash">,
): User {
  const { id, name, displayName, demo, passwordHash } = row;
  const subject = encodeId("usr", id);
  return { id, subject, name, displayName, demo, passwordHash: passwordHash ?? undefined };
}
