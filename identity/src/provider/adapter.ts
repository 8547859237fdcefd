import { errors, type Adapter, type AdapterFactory, type AdapterPayload } from "oidc-provider";
import type { SessionStore } from "../sessions/session-store.ts";
import type { Users } from "../users/users.ts";
import type { Artefact, Artefacts, StoredArtefact } from "./artefacts.ts";
import { integrationMetadata } from "./clients.ts";

/** A token that may be used once was used again: somebody else has it, too. */
export class TokenReused extends errors.InvalidGrant {
  constructor(model: string) {
    super(`the ${model} was used before`);
  }
}

export interface AdapterOptions {
  readonly issuer: string;
  readonly artefacts: Artefacts;
  readonly sessions: SessionStore;
  readonly users: Users;
}

const KEPT_SECONDS_MAX = 12 * 3600;

/**
 * Where the provider keeps its things. A browser's session is found as long as the row of our session is
 * alive; everything else hangs from it: codes, refresh tokens, single sign-on.
 */
export function createAdapter({
  issuer,
  artefacts,
  sessions,
  users,
}: AdapterOptions): AdapterFactory {
  async function whileAlive(
    found: AdapterPayload | undefined,
  ): Promise<AdapterPayload | undefined> {
    const { accountId, uid } = found ?? {};
    // Nobody has signed in there yet.
    if (accountId === undefined || uid === undefined) return found;
    const alive = await sessions.isAlive({ issuer, id: uid, subject: accountId });
    return alive ? found : undefined;
  }

  const adapterOf = (model: string): Adapter => ({
    async upsert(id, payload, expiresIn) {
      const { uid, accountId, authorizations } = payload;
      if (model === "Session" && uid !== undefined && accountId !== undefined) {
        const [clientId] = Object.keys(authorizations ?? {});
        await sessions.begin({ issuer, id: uid, subject: accountId }, clientId);
      }
      await artefacts.put(model, id, artefactOf(model, payload), expiresIn ?? KEPT_SECONDS_MAX);
    },
    async find(id) {
      if (model === "Client") {
        const client = await users.findClient(id);
        return client && integrationMetadata(client);
      }
      const found = payloadOf(id, await artefacts.find(model, id));
      return model === "Session" ? whileAlive(found) : found;
    },
    async findByUid(uid) {
      return whileAlive(payloadOf(undefined, await artefacts.findSession(uid)));
    },
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      if (!(await artefacts.consume(model, id))) throw new TokenReused(model);
    },
    destroy: (id) => artefacts.remove(model, id),
    revokeByGrantId: (grantId) => artefacts.removeOfGrant(grantId),
  });
  return adapterOf;
}

/** The id is the secret, so it is not stored; but that of a session, which its cookie's signature guards. */
function artefactOf(model: string, payload: AdapterPayload): Artefact {
  const { jti: _secret, ...rest } = payload;
  const { grantId, uid } = payload;
  if (model === "Session") return { payload, sessionId: uid };
  return { payload: rest, grantId: model === "Interaction" ? undefined : grantId };
}

function payloadOf(
  id: string | undefined,
  stored: StoredArtefact | undefined,
): AdapterPayload | undefined {
  if (!stored) return undefined;
  return {
    ...stored.payload,
    ...(id === undefined ? {} : { jti: id }),
    ...(stored.consumedAt ? { consumed: Math.floor(stored.consumedAt.getTime() / 1000) } : {}),
  };
}
