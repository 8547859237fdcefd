import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(8_000);
const extensions = z.object({}).loose().default({});

const common = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: extensions,
};

const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});

const authentication = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish().transform((handle) => handle ?? undefined),
  }),
});

/** What a browser answers, as a form carries it; undefined when it is something else. */
export function parseRegistration(text: string): RegistrationResponseJSON | undefined {
  return registration.safeParse(jsonOf(text)).data;
}

export function parseAuthentication(text: string): AuthenticationResponseJSON | undefined {
  const parsed = authentication.safeParse(jsonOf(text)).data;
  if (!parsed) return undefined;
  const { userHandle, ...response } = parsed.response;
  return { ...parsed, response: userHandle === undefined ? response : { ...response, userHandle } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
