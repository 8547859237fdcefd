import { z } from "zod";

/** Settings that an operator has to mend. */
export class Unusable extends Error {}

/**
 * Reads settings from the environment once.
 * @throws one error that lists every problem, so that an operator mends them together
 */
export function readConfig<Shape extends z.ZodType>(
  shape: Shape,
  environment: Record<string, string | undefined>,
): z.output<Shape> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = shape.safeParse(present);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `  ${issue.path.join(".") || "environment"}: ${issue.message}`,
  );
  throw new Unusable(`The configuration is not usable:\n${problems.join("\n")}`);
}

export const portSetting = z.coerce.number().int().min(0).max(65_535);
export const logLevelSetting = z
  .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
  .default("info");
