import type { TypedDocumentNode } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { createCommandKeys } from "./command-keys.ts";

type Input<Variables> = Variables extends { input: infer Given } ? Given : never;
type Asked<Variables> = Omit<Input<Variables>, "idempotencyKey">;
/** Variables beside the input: what of the answer the person may see. */
type Beside<Variables> = Omit<Variables, "input">;

export interface Command<Data, Variables> {
  /**
   * @param key idempotency key of a caller that keeps its own, for one that outlives the page
   * @throws what kept the request from being answered; a refusal is in the data
   */
  readonly run: (input: Asked<Variables>, key?: string) => Promise<Data>;
  readonly running: boolean;
}

/**
 * A mutation whose repeats count once: the same input keeps its idempotency key until the server has answered,
 * so that "try again" after a lost answer writes nothing twice.
 */
export function useCommand<Data, Variables extends { input: { idempotencyKey: string } }>(
  document: TypedDocumentNode<Data, Variables>,
  ...[beside]: keyof Beside<Variables> extends never ? [] : [beside: Beside<Variables>]
): Command<Data, Variables> {
  const [mutate, { loading }] = useMutation(document);
  const [keys] = useState(() => createCommandKeys(() => crypto.randomUUID()));
  return {
    running: loading,
    async run(asked, ownKey) {
      const input = JSON.stringify(asked);
      const key = ownKey ?? keys.take(input);
      const variables = {
        ...beside,
        input: { ...asked, idempotencyKey: key },
      } as unknown as Variables;
      try {
        const { data } = await (
          mutate as (options: { variables: Variables }) => Promise<{ data?: unknown }>
        )({ variables });
        keys.answered(input);
        return data as Data;
      } catch (error) {
        keys.unanswered(input);
        throw error;
      }
    },
  };
}
