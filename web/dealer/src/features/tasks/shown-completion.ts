import type { ApolloCache } from "@apollo/client";
import { ageOf, type Versioned } from "../../apollo/version-guard.ts";

interface ShownTask extends Versioned {
  readonly completedAt: string | null;
}

/** Shows a task as done, or as open, before the server has said so. */
export function showCompletion(
  cache: ApolloCache,
  { __typename, id: taskId }: ShownTask,
  completedAt: string | null,
): void {
  const id = cache.identify({ __typename, id: taskId });
  cache.modify({ ...(id !== undefined && { id }), fields: { completedAt: () => completedAt } });
}

/** Shows it as it was. What somebody else has done to it since is newer, and stays. */
export function takeBack(cache: ApolloCache, task: ShownTask): void {
  if (ageOf(cache, task) === "SAME") showCompletion(cache, task, task.completedAt);
}
