import type {
  ApolloClient,
  ErrorLike,
  OperationVariables,
  TypedDocumentNode,
} from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";

/** Variables by which `@include` switches on what one department gives. */
type Switches<Variables> = {
  readonly [Name in keyof Variables]: Variables[Name] extends boolean ? Name : never;
}[keyof Variables];

interface PartsRequest<Data, Variables extends OperationVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What each department (subgraph) gives; one without switches cannot be done without. */
  readonly parts: Readonly<Record<string, readonly Switches<Variables>[]>>;
  readonly fetchPolicy?: "network-only" | "no-cache";
  readonly context?: Record<string, unknown>;
  readonly signal?: AbortSignal;
}

interface PartsAnswer<Data, Variables> {
  readonly data: Data;
  /** Those that were answered. */
  readonly variables: Variables;
  /** Departments that did not answer, or not all of it. */
  readonly absent: readonly string[];
}

/**
 * One request for what several departments give. A list at the root cannot be null, so a department that is
 * away takes the whole answer with it: then the others are asked again without it.
 * @throws when none of it can be shown
 */
export async function askParts<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  request: PartsRequest<Data, Variables>,
): Promise<PartsAnswer<Data, Variables>> {
  const { query, parts, fetchPolicy = "network-only", context, signal } = request;
  let { variables } = request;
  const absent = new Set<string>();
  for (;;) {
    const { data, error } = await client.query<unknown>({
      query,
      variables,
      fetchPolicy,
      errorPolicy: "all",
      context: { ...context, ...(signal && { fetchOptions: { signal } }) },
    });
    if (data) {
      for (const name of absentIn(error)) absent.add(name);
      return { data: data as Data, variables, absent: [...absent] };
    }
    const canGo = (name: string): boolean => !absent.has(name) && (parts[name]?.length ?? 0) > 0;
    const away = absentIn(error).filter(canGo);
    // A department that keeps one field to itself is not away; its list may stand without the field.
    const given = away.length > 0 ? away : failedIn(error, () => true).filter(canGo);
    // Each round does without at least one department more, so the rounds end.
    if (given.length === 0) throw error ?? new Error("an answer without data says why");
    variables = without(
      variables,
      given.flatMap((name) => parts[name] ?? []),
    );
    for (const name of given) absent.add(name);
  }
}

/** Departments that failed to give what an answer leaves empty. What the caller may not see is no failure. */
export function absentIn(error: ErrorLike | undefined): readonly string[] {
  return failedIn(error, (code) => code !== "FORBIDDEN");
}

function failedIn(
  error: ErrorLike | undefined,
  counts: (code: unknown) => boolean,
): readonly string[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const names = error.errors
    .filter(({ extensions }) => counts(extensions?.["code"]))
    .map(({ extensions }) => extensions?.["subgraph"]);
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

function without<Variables>(variables: Variables, off: readonly (keyof Variables)[]): Variables {
  return { ...variables, ...Object.fromEntries(off.map((name) => [name, false])) };
}
