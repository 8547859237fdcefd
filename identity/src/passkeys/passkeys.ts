import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { EntityManager } from "typeorm";
import type { Database } from "@forecourt/platform/database";
import type { User } from "../users/users.ts";
import { PasskeyEntity } from "./passkey.entity.ts";
import { parseAuthentication, parseRegistration } from "./responses.ts";

export interface Passkey {
  readonly id: string;
  readonly label: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface Passkeys {
  of(userId: string): Promise<Passkey[]>;
  /** What the browser is asked to make a passkey with. @param challenge base64url, used once */
  creationOptions(user: User, challenge: string): Promise<PublicKeyCredentialCreationOptionsJSON>;
  /** @param user the one whose passkey it must be; undefined when the passkey says who it is */
  requestOptions(
    user: User | undefined,
    challenge: string,
  ): Promise<PublicKeyCredentialRequestOptionsJSON>;
  /** @returns false when the answer is not one to the challenge */
  add(
    tx: EntityManager,
    user: User,
    challenge: string,
    answer: string,
    label: string,
  ): Promise<boolean>;
  /** @returns the id of the passkey's user; undefined when the answer is not one to the challenge */
  use(challenge: string, answer: string, userId: string | undefined): Promise<string | undefined>;
  remove(tx: EntityManager, userId: string, id: string): Promise<boolean>;
}

/** COSE numbers of Ed25519, ES256 and RS256. */
const ALGORITHMS = [-8, -7, -257];
const PASSKEYS_MAX = 20;
const LABEL_LENGTH_MAX = 60;

interface StoredPasskey {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: Buffer;
  readonly counter: bigint;
  readonly transports: string[];
}

/** @param origin of the pages, which the browser vouches for */
export function createPasskeys({ read }: Database, origin: () => string): Passkeys {
  const rpID = (): string => new URL(origin()).hostname;

  async function stored(where: "id" | "user_id", value: string): Promise<StoredPasskey[]> {
    return read<StoredPasskey>(
      `SELECT id, user_id AS "userId", public_key AS "publicKey", counter, transports
       FROM passkey WHERE ${where} = $1 LIMIT ${PASSKEYS_MAX}`,
      [value],
    );
  }

  return {
    of: (userId) =>
      read<Passkey>(
        `SELECT id, label, added_at AS "addedAt", last_used_at AS "lastUsedAt"
         FROM passkey WHERE user_id = $1 ORDER BY added_at LIMIT ${PASSKEYS_MAX}`,
        [userId],
      ),
    async creationOptions(user, challenge) {
      return generateRegistrationOptions({
        rpName: "Forecourt",
        rpID: rpID(),
        userName: user.name,
        userDisplayName: user.displayName,
        userID: new TextEncoder().encode(user.subject),
        challenge: Buffer.from(challenge, "base64url"),
        attestationType: "none",
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: (await stored("user_id", user.id)).map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
    },
    async requestOptions(user, challenge) {
      const allowed = user && (await stored("user_id", user.id));
      return generateAuthenticationOptions({
        rpID: rpID(),
        challenge: Buffer.from(challenge, "base64url"),
        userVerification: "required",
        ...(allowed
          ? { allowCredentials: allowed.map(({ id, transports }) => ({ id, transports })) }
          : {}),
      });
    },
    async add(tx, user, challenge, answer, label) {
      const response = parseRegistration(answer);
      if (!response) return false;
      const count = await tx.count(PasskeyEntity, { where: { userId: user.id } });
      if (count >= PASSKEYS_MAX) return false;
      const { registrationInfo } = await verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin(),
        expectedRPID: rpID(),
        supportedAlgorithmIDs: ALGORITHMS,
      }).catch(() => ({ registrationInfo: undefined }));
      if (!registrationInfo) return false;
      const { id, publicKey, counter } = registrationInfo.credential;
      if (await tx.exists(PasskeyEntity, { where: { id } })) return false;
      await tx.insert(PasskeyEntity, {
        id,
        userId: user.id,
        label: label.trim().slice(0, LABEL_LENGTH_MAX) || "Passkey",
        publicKey: Buffer.from(publicKey),
        counter: BigInt(counter),
        transports: response.response.transports ?? [],
      });
      return true;
    },
    async use(challenge, answer, userId) {
      const response = parseAuthentication(answer);
      const [passkey] = response ? await stored("id", response.id) : [];
      if (!response || !passkey) return undefined;
      if (userId !== undefined && passkey.userId !== userId) return undefined;
      const { id, publicKey, counter, transports } = passkey;
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin(),
        expectedRPID: rpID(),
        credential: {
          id,
          publicKey: new Uint8Array(publicKey),
          counter: Number(counter),
          transports,
        },
      }).catch(() => ({ verified: false, authenticationInfo: undefined }));
      if (!verified || !authenticationInfo) return undefined;
      // A counter that did not grow tells of a copy; of two answers at once, one is used.
      const used = await read(
        `UPDATE passkey SET counter = $2, last_used_at = clock_timestamp()
         WHERE id = $1 AND (counter < $2 OR $2 = 0 AND counter = 0) RETURNING id`,
        [id, authenticationInfo.newCounter],
      );
      return used.length > 0 ? passkey.userId : undefined;
    },
    async remove(tx, userId, id) {
      const { affected } = await tx.delete(PasskeyEntity, { id, userId });
      return affected === 1;
    },
  };
}
