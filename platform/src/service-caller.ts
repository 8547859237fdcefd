import { publicActor, serviceActor, type Actor } from "./actor.ts";
import type { Log } from "./log.ts";
import type { ServiceClaims } from "./service-token.ts";

/** For whom the gateway asks, and until when. */
export interface ServiceCaller {
  readonly actor: Actor;
  /** Of the person's token; undefined for whoever has none. */
  readonly expiresAt?: Date | undefined;
}

/** What a person's token allows now. @throws when it is forged, expired or of another issuer */
export type VerifyToken = (token: string, now: Date) => Promise<Required<ServiceCaller>>;

/** @throws an error with `statusCode` 401 for a token that does not hold */
export type CallerOf = (claims: ServiceClaims) => Promise<ServiceCaller>;

export function serviceCallers(verifyToken: VerifyToken, clock: () => Date, log: Log): CallerOf {
  return async ({ principal, requestId }) => {
    if (principal.kind === "PUBLIC") return { actor: publicActor };
    if (principal.kind === "SERVICE") return { actor: serviceActor(principal.name) };
    try {
      return await verifyToken(principal.token, clock());
    } catch (error) {
      log.warn({ err: error, requestId }, "the gateway sent a token that does not hold");
      throw Object.assign(new Error("The user's token does not hold"), { statusCode: 401 });
    }
  };
}
