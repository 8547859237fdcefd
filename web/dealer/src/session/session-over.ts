/** Nobody is signed in any more: only signing in again helps. */
export class SessionOver extends Error {}

/** Answers of a provider by which a session cannot be gone on with (RFC 6749, 5.2; OpenID Connect Core, 3.1.2.6). */
const FINAL = new Set([
  "invalid_grant",
  "login_required",
  "interaction_required",
  "consent_required",
  "account_selection_required",
]);

/** What a failed renewal means: the end, or a provider that is away for now, which is no network. */
export function meaningOf(error: unknown): SessionOver | TypeError {
  if (error instanceof SessionOver || error instanceof TypeError) return error;
  const code = error instanceof Error && "error" in error ? error.error : undefined;
  if (typeof code === "string" && FINAL.has(code)) return new SessionOver(code);
  return new TypeError("the provider does not answer", { cause: error });
}
