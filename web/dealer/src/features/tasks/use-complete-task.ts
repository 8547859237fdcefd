import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useFailureText } from "../../commands/attempt-errors.tsx";
import { useCommand } from "../../apollo/use-command.ts";
import { showToast } from "../../ui/toasts.ts";
import type { UserErrorLike } from "../../ui/user-errors.ts";
import { useRefusalText } from "../../words/refusal-text.ts";
import { CompleteTaskDocument, ReopenTaskDocument } from "./__generated__/complete-task.ts";
import { showCompletion, takeBack } from "./shown-completion.ts";

export interface CompletableTask {
  readonly __typename: "Task";
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly completedAt: string | null;
}

export interface TaskCompletion {
  /** Shown as done at once; taken back when the server says otherwise. Ten seconds to undo it. */
  readonly complete: (task: CompletableTask, outcome?: string) => Promise<void>;
  readonly reopen: (task: CompletableTask) => Promise<void>;
  readonly running: boolean;
}

/** Marks tasks as done, and as open again. */
export function useCompleteTask(): TaskCompletion {
  const { t } = useLingui();
  const { cache } = useApolloClient();
  const complete = useCommand(CompleteTaskDocument);
  const reopen = useCommand(ReopenTaskDocument);
  const sayRefusal = useRefusalText();
  const sayFailure = useFailureText();

  /** @returns the task as it is now, when that was what was asked for */
  async function changed<Answer extends Payload>(
    task: CompletableTask,
    completedAt: string | null,
    run: () => Promise<Answer>,
  ): Promise<Answer["task"]> {
    showCompletion(cache, task, completedAt);
    try {
      const answer = await run();
      const [refusal] = answer.userErrors;
      if (!refusal) return answer.task;
      // The task as somebody else left it has come with the refusal.
      if (!answer.task) takeBack(cache, task);
      showToast(`${task.title}: ${sayRefusal(refusal)}`);
    } catch (failure) {
      takeBack(cache, task);
      showToast(`${task.title}: ${sayFailure(failure)}`);
    }
    return null;
  }

  async function reopenTask(task: CompletableTask): Promise<void> {
    await changed(
      task,
      null,
      async () => (await reopen.run({ taskId: task.id, expectedVersion: task.version })).reopenTask,
    );
  }

  return {
    running: complete.running || reopen.running,
    reopen: reopenTask,
    async complete(task, outcome) {
      const done = await changed(
        task,
        new Date().toISOString(),
        async () =>
          (
            await complete.run({
              taskId: task.id,
              expectedVersion: task.version,
              ...(outcome && { outcome }),
            })
          ).completeTask,
      );
      if (done) showToast(t`Done: ${task.title}`, () => void reopenTask({ ...task, ...done }));
    },
  };
}

interface Payload {
  readonly task: Pick<CompletableTask, "version" | "completedAt"> | null;
  readonly userErrors: readonly UserErrorLike[];
}
