import { z } from "zod";
import { externalClaims, type ExternalClaims } from "@forecourt/platform/access-token-claims";

/** How single settings are written. */
export const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
  .optional();

/** Values by comma. */
export const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  );

export const witnessAddress = z
  .string()
  .regex(/^https?:\/\/\S+ \S+\+[0-9a-f]{8}\+\S+$/, "must be an address and a verifier key")
  .transform((text) => {
    const [url = "", key = ""] = text.split(" ", 2);
    return { url, key };
  });

export function parsedClaims(
  text: string | undefined,
  context: z.RefinementCtx,
): ExternalClaims | undefined {
  if (text === undefined) return undefined;
  try {
    return externalClaims.parse(JSON.parse(text));
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : "is not JSON";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
}
