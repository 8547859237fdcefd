import type { JWTPayload } from "jose";
import { z } from "zod";
import { roles } from "@forecourt/schema/permissions";
import { actorWith, type Actor, type Grant, type Identity, type Rooftops } from "./actor.ts";
import { requireSegregated } from "./segregation.ts";
import { decodeId } from "./type-id.ts";

/** A session at an issuer, and whose it is. */
export interface SessionKey {
  readonly issuer: string;
  readonly id: string;
  readonly subject: string;
}

/** What a token says, once its signature, audience and time are known to be right. */
export interface TokenSubject {
  readonly actor: Actor;
  /** Undefined for an integration, which has none. */
  readonly session: SessionKey | undefined;
  readonly clientId: string | undefined;
}

const text = z.string().min(1).max(1_000);
const oneOrMore = z.union([text.transform((one) => [one]), z.array(text).min(1)]);

/** `realm_access.roles`, or a list of names where a name contains a dot. */
const claimPath = z
  .union([text, z.array(text).min(1)])
  .transform((path) => (typeof path === "string" ? path.split(".") : path));

/**
 * How the claims of another issuer are read. A role is held at the rooftops of the rooftops claim, or where
 * its name says so: `sales@rft_…`, `owner@ALL`. Roles and rooftops that are not known are passed over.
 */
export const externalClaims = z.strictObject({
  roles: claimPath,
  /** The issuer's names of roles, without `@…`, and ours. */
  roleNames: z.record(z.string(), z.enum(roles)),
  /** Claim with TypeIDs of rooftops, or `ALL`. */
  rooftops: claimPath.optional(),
  name: claimPath.default(["name"]),
  session: claimPath.default(["sid"]),
  /** The claim that has one of these values in tokens of integrations, and never in a person's. */
  integration: z.strictObject({ claim: claimPath, value: oneOrMore }).optional(),
  /** The claim that holds the instant of the last second factor; or `auth_time` is it, when a claim says so. */
  secondFactor: z
    .union([
      z.strictObject({ claim: claimPath }),
      z.strictObject({ when: claimPath, oneOf: z.array(z.string()).min(1) }),
    ])
    .optional(),
});

export type ExternalClaims = z.output<typeof externalClaims>;

/** `OWN`: as Forecourt's identity writes them. */
export type ClaimsMapping = "OWN" | ExternalClaims;

const GRANTS_MAX = 200;
const ROOFTOPS_MAX = 2_000;
const NAME_LENGTH_MAX = 200;

const seconds = z.number().min(0).max(1e11);
const texts = z
  .union([text.transform((one) => [one]), z.array(text).max(ROOFTOPS_MAX)])
  .default([]);

const standardClaims = z.object({
  sub: text,
  client_id: text.optional(),
  azp: text.optional(),
  auth_time: seconds.optional(),
});

const ownClaims = z.object({
  sub: text,
  client_id: text,
  name: text,
  sid: text.optional(),
  mfa_at: seconds.optional(),
  grants: z
    .array(
      z.object({
        role: z.string(),
        rooftops: z.union([z.literal("ALL"), z.array(z.string()).max(ROOFTOPS_MAX)]),
      }),
    )
    .max(GRANTS_MAX),
});

/**
 * Whom a token is about, whoever issued it.
 * @throws ZodError for a claim of another type than it should have; GRANTS_NOT_SEGREGATED
 */
export function subjectOf(
  issuer: string,
  payload: JWTPayload,
  claims: ClaimsMapping,
): TokenSubject {
  return claims === "OWN" ? ownSubject(issuer, payload) : externalSubject(issuer, payload, claims);
}

function ownSubject(issuer: string, payload: JWTPayload): TokenSubject {
  const { sub, sid, name, mfa_at, client_id, grants } = ownClaims.parse(payload);
  return {
    actor: actorOf({
      kind: sid === undefined ? "INTEGRATION" : "STAFF",
      id: sub,
      displayName: name.slice(0, NAME_LENGTH_MAX),
      grants: grants.flatMap(({ role, rooftops }) => grantOf(role, rooftopsOf(rooftops))),
      secondFactorAt: instantOf(mfa_at),
      session: sid,
    }),
    session: sid === undefined ? undefined : { issuer, id: sid, subject: sub },
    clientId: client_id,
  };
}

function externalSubject(
  issuer: string,
  payload: JWTPayload,
  mapping: ExternalClaims,
): TokenSubject {
  const standard = standardClaims.parse(payload);
  const { sub, client_id: clientId = standard.azp } = standard;
  const integration = sub === clientId || isIntegration(payload, mapping);
  const name = text.safeParse(claimAt(payload, mapping.name)).data ?? sub;
  const sid = text.optional().parse(claimAt(payload, mapping.session));
  return {
    actor: actorOf({
      kind: integration ? "INTEGRATION" : "STAFF",
      // Two issuers may have given the same id to two people.
      id: `${new URL(issuer).host}|${sub}`,
      displayName: name.slice(0, NAME_LENGTH_MAX),
      grants: externalGrants(payload, mapping),
      secondFactorAt: instantOf(secondFactorOf(payload, standard.auth_time, mapping)),
      session: integration ? undefined : sid,
    }),
    session: integration || sid === undefined ? undefined : { issuer, id: sid, subject: sub },
    clientId,
  };
}

function isIntegration(payload: JWTPayload, { integration }: ExternalClaims): boolean {
  if (!integration) return false;
  const claim = claimAt(payload, integration.claim);
  return typeof claim === "string" && integration.value.includes(claim);
}

/** @throws GRANTS_NOT_SEGREGATED */
function actorOf(identity: Identity): Actor {
  requireSegregated(identity.grants);
  return actorWith(identity);
}

function externalGrants(payload: JWTPayload, mapping: ExternalClaims): Grant[] {
  const known = new Map(Object.entries(mapping.roleNames));
  const rooftopIds = texts.parse(
    mapping.rooftops === undefined ? undefined : claimAt(payload, mapping.rooftops),
  );
  return texts.parse(claimAt(payload, mapping.roles)).flatMap((held) => {
    const at = held.lastIndexOf("@");
    const name = at < 0 ? held : held.slice(0, at);
    return grantOf(known.get(name), rooftopsOf(at < 0 ? rooftopIds : [held.slice(at + 1)]));
  });
}

function grantOf(role: string | undefined, rooftops: Rooftops): Grant[] {
  const known = roles.find((candidate) => candidate === role);
  return known !== undefined && rooftops.length > 0 ? [{ role: known, rooftops }] : [];
}

function rooftopsOf(ids: "ALL" | readonly string[]): Rooftops {
  if (ids === "ALL" || ids.includes("ALL")) return "ALL";
  return ids.map((id) => decodeId("rft", id)).filter((uuid) => uuid !== undefined);
}

function secondFactorOf(
  payload: JWTPayload,
  authTime: number | undefined,
  { secondFactor }: ExternalClaims,
): number | undefined {
  if (!secondFactor) return undefined;
  if ("claim" in secondFactor) {
    return seconds.optional().parse(claimAt(payload, secondFactor.claim));
  }
  const said = texts.parse(claimAt(payload, secondFactor.when));
  return said.some((value) => secondFactor.oneOf.includes(value)) ? authTime : undefined;
}

function instantOf(epochSeconds: number | undefined): Date | undefined {
  return epochSeconds === undefined ? undefined : new Date(epochSeconds * 1000);
}

function claimAt(payload: JWTPayload, path: readonly string[]): unknown {
  let value: unknown = payload;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = Reflect.get(value, name);
  }
  return value;
}
