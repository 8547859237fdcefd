import assert from "node:assert/strict";
import type { Actor } from "../actor.ts";
import { newId } from "../type-id.ts";
import type { JsonResult, SubgraphHarness } from "./subgraph-harness.ts";

/** The mutations of a subgraph as its tests send them. */
export interface MutationFields<Field extends string> {
  /** By mutation, the fields of its payload that tests look at, `userErrors` apart. */
  readonly returned: Readonly<Record<Field, string>>;
  /** Further fields of its own error types, as inline fragments. */
  readonly errorFields?: string;
  /** What a command can write, as counts. */
  readonly stored: (harness: SubgraphHarness) => Promise<unknown>;
}

/** Ways to send a mutation, by what is expected of it. */
export function mutationsOf<Field extends string>(fields: MutationFields<Field>) {
  const { returned, errorFields = "", stored } = fields;

  /** Sends one mutation with a new idempotency key, unless the input has one. */
  function mutate(
    harness: SubgraphHarness,
    field: Field,
    input: Readonly<Record<string, unknown>>,
    actor?: Actor,
  ): Promise<JsonResult> {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    return harness.request(
      `mutation Change($input: ${type}!) { ${field}(input: $input) { ${returned[field]}
        userErrors { code message path
          ... on VersionConflictError { currentVersion changedPaths } ${errorFields} } } }`,
      { input: { idempotencyKey: newId(), ...input } },
      actor,
    );
  }

  /** As `mutate`; the payload of a mutation that must not be refused. */
  async function done(...sent: Parameters<typeof mutate>) {
    const { data, errors } = await mutate(...sent);
    assert.equal(errors, undefined);
    assert.deepEqual(data[sent[1]].userErrors, []);
    return data[sent[1]];
  }

  /** As `mutate`; code and path of each refusal of a mutation that must store nothing. */
  async function refused(...sent: Parameters<typeof mutate>): Promise<[string, string][]> {
    const before = await stored(sent[0]);
    const { data, errors } = await mutate(...sent);
    assert.equal(errors, undefined);
    assert.deepEqual(await stored(sent[0]), before, "a refusal leaves nothing behind");
    return data[sent[1]].userErrors.map(({ code, path }: { code: string; path: string[] }) => [
      code,
      path.join("."),
    ]);
  }

  /** As `mutate`; the code of the top-level error. */
  async function failed(...sent: Parameters<typeof mutate>): Promise<unknown> {
    const before = await stored(sent[0]);
    const { errors } = await mutate(...sent);
    assert.deepEqual(await stored(sent[0]), before, "a failure leaves nothing behind");
    return errors?.[0]?.extensions?.code;
  }

  return { mutate, done, refused, failed };
}
