/** A unit as it is now, or why nothing was written. */
interface Answer<Unit> {
  readonly stockUnit: Unit | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/**
 * Writes a field of a unit, once more where somebody has changed another field since it was looked at.
 * @param version of the unit that was looked at
 * @param isUntouched whether the field still is as it was looked at
 * @returns the last answer
 */
export async function pastOtherChanges<A extends Answer<{ version: number }>>(
  version: number,
  write: (expectedVersion: number, isAgain: boolean) => Promise<A>,
  isUntouched: (now: NonNullable<A["stockUnit"]>) => boolean,
): Promise<A> {
  const answer = await write(version, false);
  const now = conflictingUnit(answer);
  return now && isUntouched(now) ? write(now.version, true) : answer;
}

/** The unit as somebody else has left it; undefined where that is not why nothing was written. */
export function conflictingUnit<A extends Answer<{ version: number }>>({
  stockUnit,
  userErrors,
}: A): NonNullable<A["stockUnit"]> | undefined {
  const isConflict = userErrors.some(({ code }) => code === "VERSION_CONFLICT");
  return isConflict ? (stockUnit ?? undefined) : undefined;
}
