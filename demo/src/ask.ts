import { graphql } from "graphql";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { demoActor } from "./demo-actor.ts";

/** Runs a mutation in a department, in this process; its payload. @throws when it is refused */
export async function ask(
  subgraph: Subgraph,
  source: string,
  idempotencyKey: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const contextValue = subgraph.createContext({
    actor: demoActor,
    workload: "SHOP",
    requestId: "demo",
    now: subgraph.clock(),
    replayed: () => undefined,
  });
  const variableValues = { input: { idempotencyKey, ...input } };
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source,
    contextValue,
    variableValues,
  });
  const [payload] = Object.values(data ?? {}) as { userErrors: readonly { message: string }[] }[];
  const refusal = errors?.[0] ?? payload?.userErrors[0];
  if (refusal || !payload) throw new Error(`${subgraph.name}: ${refusal?.message ?? "no answer"}`);
  return payload;
}
