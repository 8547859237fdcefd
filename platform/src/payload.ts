import { BadArgument, DomainError, DomainErrors, Forbidden, VersionConflict } from "./errors.ts";

export interface UserErrorFields {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/**
 * Runs a command and shapes the mutation payload: refusals become `userErrors` with the other fields null;
 * anything unexpected is thrown on.
 * @param current reads the record as it is now, which whoever lost a race gets beside the refusal, to merge with
 */
export async function payload<Fields extends object>(
  run: () => Promise<Fields>,
  current?: () => Promise<Partial<Fields>>,
): Promise<Partial<Fields> & { userErrors: UserErrorFields[] }> {
  try {
    return { ...(await run()), userErrors: [] };
  } catch (error) {
    if (error instanceof BadArgument || error instanceof Forbidden) throw error;
    const refusals = refusalsIn(error);
    if (refusals === undefined) throw error;
    const conflict = refusals.some((refusal) => refusal instanceof VersionConflict);
    const fields = conflict ? await current?.() : undefined;
    return { ...fields, userErrors: refusals.map(userError) } as Partial<Fields> & {
      userErrors: UserErrorFields[];
    };
  }
}

function refusalsIn(error: unknown): readonly DomainError[] | undefined {
  if (error instanceof DomainErrors) return error.errors;
  return error instanceof DomainError ? [error] : undefined;
}

function userError({ code, message, inputPath, extra, typename }: DomainError): UserErrorFields {
  return { ...extra, __typename: typename, code, message, path: inputPath };
}
