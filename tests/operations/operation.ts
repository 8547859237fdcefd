import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse, print, type DocumentNode } from "graphql";

/** A document of the first clients: the graph must accept and answer it as written. */
export interface ClientOperation {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/** Every operation in this folder; a file may hold several. */
export const clientOperations: readonly ClientOperation[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".graphql"))
  .flatMap((file) => parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")).definitions)
  .map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) {
      throw new Error("a client operation has a name and no fragments");
    }
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition] };
    return { name: definition.name.value, text: print(definition), document };
  });

/** @throws when there is no operation of that name */
export function clientOperation(name: string): ClientOperation {
  const operation = clientOperations.find((candidate) => candidate.name === name);
  if (operation) return operation;
  throw new Error(`there is no operation ${name}`);
}
