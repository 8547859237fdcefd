import { createHash } from "node:crypto";
import { decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { LRUCache } from "lru-cache";
import { ZodError } from "zod";
import { subjectOf, type ClaimsMapping, type TokenSubject } from "./access-token-claims.ts";
import { IssuerUnavailable, keyFinder, type IssuerKeys } from "./access-token-keys.ts";
import { DomainError } from "./errors.ts";
import type { Log } from "./log.ts";

/** The token is not accepted: refresh it (TOKEN_EXPIRED), or sign in (TOKEN_INVALID). */
export class InvalidToken extends Error {
  readonly code: "TOKEN_EXPIRED" | "TOKEN_INVALID";

  constructor(code: InvalidToken["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "InvalidToken";
    this.code = code;
  }
}

export interface VerifiedToken extends TokenSubject {
  readonly expiresAt: Date;
}

export interface AccessTokenVerifier {
  /**
   * Who holds the token.
   * @throws InvalidToken; IssuerUnavailable when the issuer's keys cannot be had
   */
  verify(token: string, now: Date): Promise<VerifiedToken>;
}

export interface AccessTokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: IssuerKeys;
  readonly claims: ClaimsMapping;
  readonly log: Log;
}

const ALGORITHMS = ["ES256", "RS256", "PS256", "EdDSA"];
/** How far the clocks of the issuer and of this machine may differ. */
const LEEWAY_SECONDS = 5;
const TOKEN_LENGTH_MAX = 16_384;
const KNOWN_TOKENS_MAX = 10_000;
/** A key that its issuer withdraws stops counting after this. */
const KNOWN_MS = 60_000;
/** What an access token may be called in its header (RFC 9068); many issuers say JWT, or nothing. */
const ACCESS_TOKEN_TYPE = /^(?:jwt|(?:[\w.-]+\/)?(?:[\w.-]+-)?at\+jwt)$/i;

interface KnownToken {
  readonly verified: VerifiedToken;
  readonly notBeforeMs: number;
  readonly checkedAtMs: number;
}

/** A verifier of the access tokens of one issuer. Remembers tokens by their hash. */
export function createAccessTokenVerifier(
  options: AccessTokenVerifierOptions,
): AccessTokenVerifier {
  const keyOf = keyFinder(options.keys, options.issuer, options.log);
  const known = new LRUCache<string, KnownToken>({ max: KNOWN_TOKENS_MAX });

  async function check(token: string, now: Date): Promise<KnownToken> {
    const payload = await signedPayload(token, now, keyOf, options);
    const subject = describe(payload, options);
    const { secondFactorAt } = subject.actor;
    if (secondFactorAt && secondFactorAt.getTime() > now.getTime() + LEEWAY_SECONDS * 1000) {
      throw invalid("its second factor lies in the future");
    }
    const verified = { ...subject, expiresAt: secondsAsDate(payload.exp) };
    const notBeforeMs = (payload.nbf ?? 0) * 1000;
    return { verified, notBeforeMs, checkedAtMs: now.getTime() };
  }

  return {
    async verify(token, now) {
      if (token.length > TOKEN_LENGTH_MAX) throw invalid("the token is too long");
      const hash = createHash("sha256").update(token).digest("base64url");
      const found = known.get(hash);
      if (found && isFresh(found, now)) return found.verified;
      known.delete(hash);
      const checked = await check(token, now);
      known.set(hash, checked);
      return checked.verified;
    },
  };
}

/** Not fresh before it was checked, either: a caller's clock may be set back. */
function isFresh({ verified, notBeforeMs, checkedAtMs }: KnownToken, now: Date): boolean {
  const ms = now.getTime();
  return (
    ms < verified.expiresAt.getTime() + LEEWAY_SECONDS * 1000 &&
    ms >= notBeforeMs - LEEWAY_SECONDS * 1000 &&
    Math.abs(ms - checkedAtMs) < KNOWN_MS
  );
}

async function signedPayload(
  token: string,
  now: Date,
  keyOf: JWTVerifyGetKey,
  { issuer, audience, claims, log }: AccessTokenVerifierOptions,
): Promise<JWTPayload> {
  try {
    // A token of somebody else is no reason to ask the issuer for its keys.
    if (decodeJwt(token).iss !== issuer) throw invalid("another issuer made it");
    const { payload, protectedHeader } = await jwtVerify(token, keyOf, {
      issuer,
      audience,
      currentDate: now,
      clockTolerance: LEEWAY_SECONDS,
      algorithms: ALGORITHMS,
      requiredClaims: ["exp", "sub"],
      // RFC 9068; what another issuer writes there is its own affair.
      ...(claims === "OWN" ? { typ: "at+jwt" } : {}),
    });
    if (isOtherToken(payload, protectedHeader.typ)) throw invalid("it is no access token");
    return payload;
  } catch (error) {
    if (error instanceof InvalidToken || error instanceof IssuerUnavailable) throw error;
    if (error instanceof errors.JWTExpired) {
      throw new InvalidToken("TOKEN_EXPIRED", "The access token has expired", error);
    }
    if (isRefusal(error)) throw invalid("it was not made for here", error);
    log.error({ err: error, issuer }, "a token could not be verified");
    throw error;
  }
}

/** Claims that no access token has: those of ID tokens, and of logout tokens and other security events. */
const FOREIGN_CLAIMS = ["nonce", "at_hash", "c_hash", "events"];

/** Whether it is an ID token, a logout token or the like, by its header, its claims or Keycloak's `typ`. */
function isOtherToken(payload: JWTPayload, type: string | undefined): boolean {
  if (type !== undefined && !ACCESS_TOKEN_TYPE.test(type)) return true;
  return payload.typ === "ID" || FOREIGN_CLAIMS.some((name) => name in payload);
}

const refusals = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

function isRefusal(error: unknown): boolean {
  return refusals.some((refusal) => error instanceof refusal);
}

function describe(
  payload: JWTPayload,
  { issuer, claims, log }: AccessTokenVerifierOptions,
): TokenSubject {
  try {
    return subjectOf(issuer, payload, claims);
  } catch (error) {
    if (error instanceof DomainError) {
      log.warn({ subject: payload.sub, reason: error.message }, "a token's grants are refused");
      throw invalid("its grants break the segregation of duties", error);
    }
    if (!(error instanceof ZodError)) throw error;
    const names = error.issues.map(({ path }) => path.join(".")).join(", ");
    throw invalid(`its claims are not of the agreed shape: ${names}`, error);
  }
}

function secondsAsDate(seconds: number | undefined): Date {
  if (seconds === undefined) throw invalid("it does not expire");
  return new Date(seconds * 1000);
}

function invalid(reason: string, cause?: unknown): InvalidToken {
  return new InvalidToken("TOKEN_INVALID", `The access token is not accepted: ${reason}`, cause);
}
