import { DomainError } from "@forecourt/platform/errors";

export const taskKinds = [
  "CALL",
  "EMAIL",
  "TEXT",
  "APPOINTMENT",
  "TEST_DRIVE",
  "DELIVERY",
  "OTHER",
] as const;
export type TaskKind = (typeof taskKinds)[number];

interface Completable {
  readonly completedAt: Date | null;
}

/** What is done is not changed. @throws TASK_COMPLETED */
export function requireOpen({ completedAt }: Completable): void {
  if (completedAt === null) return;
  throw new DomainError("TASK_COMPLETED", "The task is done; reopen it first");
}

/** @throws NOTHING_TO_CHANGE when it is done, or open, already */
export function requireCompleted({ completedAt }: Completable, whether: boolean): void {
  if ((completedAt !== null) === whether) return;
  throw new DomainError(
    "NOTHING_TO_CHANGE",
    whether ? "The task is open already" : "The task is done already",
  );
}
