import type { EntityManager } from "typeorm";
import type { Grant } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { DomainError } from "@forecourt/platform/errors";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import type { PasswordHasher } from "../password/password-hash.ts";
import { requireGoodPassword } from "../password/password-rules.ts";
import { recordEvent, type RequestOrigin } from "../security-events/record-event.ts";
import { grantClaimsOf, replaceGrants, type GrantClaim } from "./grants.ts";
import { IntegrationClientEntity } from "./integration-client.entity.ts";
import {
  findIntegrationClient,
  insertClient,
  replaceSecret,
  type IntegrationClient,
  type NewClient,
} from "./integration-clients.ts";
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

export interface NewUser {
  readonly name: string;
  readonly displayName: string;
  /** Left out for somebody who gets a passkey. */
  readonly password?: string;
  readonly grants: readonly Grant[];
}

/** Demo accounts are there only where identity was opened with the demo. */
export interface Users {
  /** Undefined for a user who is disabled, as for one that does not exist. */
  findByName(name: string): Promise<User | undefined>;
  findById(id: string): Promise<User | undefined>;
  findBySubject(subject: string): Promise<User | undefined>;
  findClient(id: string): Promise<IntegrationClient | undefined>;
  /** None for a subject that is not there. */
  grantsOf(subject: string): Promise<GrantClaim[]>;
  /** @throws NAME_INVALID, NAME_TAKEN, PASSWORD_…, GRANTS_NOT_SEGREGATED */
  create(user: NewUser): Promise<User>;
  /** Of the demo, by name; none without it. */
  demoUsers(): Promise<Pick<User, "name" | "displayName">[]>;
  /** @throws NAME_INVALID, CLIENT_TAKEN, SECRET_TOO_SHORT, GRANTS_NOT_SEGREGATED */
  createClient(client: NewClient): Promise<void>;
  /** The secret before counts no more; tokens live out their 5 minutes. @throws SECRET_TOO_SHORT, NOT_FOUND */
  setClientSecret(id: string, secret: string): Promise<void>;
  /** Holds from the next access token on, within 5 minutes. @throws NOT_FOUND, GRANTS_NOT_SEGREGATED */
  setGrants(subject: string, grants: readonly Grant[]): Promise<void>;
  /** @throws PASSWORD_… */
  setPassword(user: User, password: string, origin?: RequestOrigin): Promise<void>;
  /** Of a person or an integration: gets no more tokens, and the sessions end. @throws NOT_FOUND */
  disable(subject: string): Promise<void>;
}

export interface UsersOptions {
  readonly database: Database;
  readonly hasher: PasswordHasher;
  /** Whether demo accounts exist. */
  readonly demo: boolean;
  /** Ends all sessions of a subject. */
  readonly endSessions: (subject: string) => Promise<void>;
}

/** $2: whether demo accounts exist. */
const IS_THERE = "disabled_at IS NULL AND (NOT demo OR $2)";
const DEMO_USERS_MAX = 2_000;
const NAME = /^[a-z0-9][a-z0-9._@+-]{1,99}$/;

export function createUsers({ database, hasher, demo, endSessions }: UsersOptions): Users {
  const { dataSource } = database;

  async function findOne(column: "id" | "name", value: string): Promise<User | undefined> {
    const [row] = await database.read<UserAccountRow>(
      `SELECT id, name, display_name AS "displayName", demo, password_hash AS "passwordHash"
       FROM user_account WHERE ${column} = $1 AND ${IS_THERE}`,
      [value, demo],
    );
    return row && userOf(row);
  }

  async function findBySubject(subject: string): Promise<User | undefined> {
    const id = decodeId("usr", subject);
    return id === undefined ? undefined : findOne("id", id);
  }

  const findClient = (id: string) => findIntegrationClient(database, id, demo);

  return {
    findByName: (name) => findOne("name", name.trim().toLowerCase()),
    findById: (id) => findOne("id", id),
    findBySubject,
    findClient,
    async grantsOf(subject) {
      const holder = (await findBySubject(subject)) ?? (await findClient(subject));
      return holder ? grantClaimsOf(database, subject) : [];
    },
    demoUsers: () =>
      database.read(
        `SELECT name, display_name AS "displayName" FROM user_account
         WHERE demo AND $1 AND disabled_at IS NULL ORDER BY name LIMIT ${DEMO_USERS_MAX}`,
        [demo],
      ),
    async create(given) {
      const name = requireName(given.name);
      if (given.password !== undefined) requireGoodPassword(given.password, name);
      const passwordHash = given.password === undefined ? null : await hasher.hash(given.password);
      return dataSource.transaction((tx) =>
        insertUser(tx, { ...given, name, passwordHash, demo: false }),
      );
    },
    createClient: (given) =>
      dataSource.transaction((tx) => insertClient(tx, { ...given, demo: false })),
    setClientSecret: (id, secret) => dataSource.transaction((tx) => replaceSecret(tx, id, secret)),
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
  const taken =
    (await tx.existsBy(UserAccountEntity, { name })) ||
    (await tx.existsBy(IntegrationClientEntity, { id: name }));
  if (taken) throw new DomainError("NAME_TAKEN", `The name ${name} is taken`, ["name"]);
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
