/** `acr` of a sign-in with a second factor; asked for by `acr_values`. */
export const ACR_SECOND_FACTOR = "urn:forecourt:mfa";
export const ACR_PASSWORD = "urn:forecourt:pwd";

/** Values of `amr` (RFC 8176): password, one-time code (of an app or from the recovery list), passkey. */
export type AuthenticationMethod = "pwd" | "otp" | "hwk";

/** A passkey alone counts: it is something held, unlocked by something known or inherent. */
export function hasSecondFactor(amr: readonly string[] | undefined): boolean {
  return amr?.some((method) => method === "otp" || method === "hwk") ?? false;
}
