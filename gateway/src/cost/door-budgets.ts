import type { BucketLimits } from "./token-bucket.ts";

/** What the clients of one door may spend. */
export interface DoorBudget extends BucketLimits {
  /** The most that one operation may cost; at most `limit`. */
  readonly operationLimit: number;
  /** A door that allows more, for the advice of a refusal. */
  readonly roomierDoor: string | undefined;
}

/** Per signed-in client at the staff door and the analysts' door, per address at the public one. */
export const doorBudgets: Readonly<Record<string, DoorBudget>> = {
  "/graphql": {
    limit: 50_000,
    restorePerSecond: 1_000,
    operationLimit: 20_000,
    roomierDoor: "/bi",
  },
  "/bi": {
    limit: 500_000,
    restorePerSecond: 5_000,
    operationLimit: 200_000,
    roomierDoor: undefined,
  },
  "/public": {
    limit: 5_000,
    restorePerSecond: 100,
    operationLimit: 1_000,
    roomierDoor: undefined,
  },
};
