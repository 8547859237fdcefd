import { parseDecimal } from "@forecourt/platform/money";

/** Above which total a manual entry needs a second person, at one rooftop. */
export interface ApprovalLimitRow {
  rooftopId: string;
  currency: string;
  /** Null where nobody has set a limit: the default holds. */
  limitMinor: bigint | null;
  setAt: Date | null;
  setBy: string | null;
  setByName: string | null;
  /** What binds whoever set the limit: the one that somebody else set before, or the default. */
  limitOfSetterMinor: bigint | null;
}

const DEFAULT_LIMIT = "10000";

/** The limit of a rooftop in minor units. */
export function limitAt({ limitMinor, currency }: ApprovalLimitRow): bigint {
  return limitMinor ?? parseDecimal(DEFAULT_LIMIT, currency)?.minorUnits ?? 0n;
}

/** What somebody other than this person has set last, or the default. */
export function limitOfOthers(limit: ApprovalLimitRow, actorId: string): bigint {
  const { setBy, limitOfSetterMinor } = limit;
  return setBy === actorId && limitOfSetterMinor !== null ? limitOfSetterMinor : limitAt(limit);
}

/** The limit as it binds one person: nobody is freed by a limit of their own setting. */
export function limitFor(limit: ApprovalLimitRow, actorId: string): bigint {
  const current = limitAt(limit);
  const others = limitOfOthers(limit, actorId);
  return others < current ? others : current;
}
