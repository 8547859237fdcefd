import { interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import { ACR_SECOND_FACTOR } from "./second-factor.ts";

const { base, Check } = interactionPolicy;

/**
 * When the provider asks the person: to sign in, and again for a second factor when the request asks for one.
 * Nobody is asked for consent: the screens are our own.
 */
export function createPolicy(): interactionPolicy.DefaultPolicy {
  const policy = base();
  policy.remove("consent");
  policy
    .get("login")
    ?.checks.push(
      new Check("second_factor", "a second factor is asked for", "login_required", (ctx) =>
        asksForSecondFactor(ctx) ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
      ),
    );
  return policy;
}

function asksForSecondFactor({ oidc }: KoaContextWithOIDC): boolean {
  return wantsSecondFactor(oidc.params) && oidc.result?.login === undefined;
}

export function wantsSecondFactor(params: Readonly<Record<string, unknown>> | undefined): boolean {
  const asked = params?.acr_values;
  return typeof asked === "string" && asked.split(" ").includes(ACR_SECOND_FACTOR);
}
