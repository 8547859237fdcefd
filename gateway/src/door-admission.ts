import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
  BREAK,
  type DocumentNode,
} from "graphql";
import { validateDocument } from "@forecourt/platform/executor";
import type { Door } from "./door.ts";
import { refusal } from "./refusal.ts";
import { createAdmission, type AdmittedOperation } from "./request-limits.ts";
import { withoutSuggestion } from "./suggestions.ts";

/** What came through a door's checks of its form. */
export interface AdmittedRequest extends AdmittedOperation {
  /** The document as it was registered or sent. */
  readonly text: string;
  readonly dryRun: boolean;
}

/** A door with what it lets through. */
export interface OpenDoor extends Door {
  /**
   * Reads a request and holds it to what is asked at this door.
   * @throws GraphQLError
   */
  admit(body: unknown): AdmittedRequest;
  /** Why a document does not fit the schema of this door; one that does is checked once. */
  validate(document: DocumentNode): readonly GraphQLError[];
}

export function openDoor(door: Door): OpenDoor {
  const { schema, introspection, kinds, documents } = door;
  const admitWithin = createAdmission(schema, door.limits);
  const valid = new WeakSet<DocumentNode>();
  const unintrospective = new WeakSet<DocumentNode>();

  function requireKind({ operation: { operation: kind } }: AdmittedOperation): void {
    if (kinds.includes(kind)) return;
    const readOnly = !kinds.includes(OperationTypeNode.MUTATION);
    throw refusal(
      readOnly ? "READ_ONLY_DOOR" : "BAD_REQUEST",
      readOnly
        ? `Only queries are answered at ${door.path}`
        : `No ${kind} is answered at ${door.path}`,
    );
  }

  function requireUnintrospective({ document }: AdmittedOperation): void {
    if (introspection || unintrospective.has(document)) return;
    if (introspects(document)) {
      throw refusal("INTROSPECTION_DISABLED", `The schema cannot be asked for at ${door.path}`);
    }
    unintrospective.add(document);
  }

  return {
    ...door,
    admit(body) {
      if (Array.isArray(body)) throw refusal("BAD_REQUEST", "Batches are not accepted");
      const request: Readonly<Record<string, unknown>> = isRecord(body) ? body : {};
      const text = documents.textOf(request);
      const admitted = admitWithin(isRecord(body) ? { ...request, query: text } : body);
      if (admitted instanceof GraphQLError) throw admitted;
      requireKind(admitted);
      requireUnintrospective(admitted);
      return { ...admitted, text: String(text), dryRun: saysSo(request, "dryRun") };
    },
    validate(document) {
      if (valid.has(document)) return [];
      const errors = validateDocument(schema, document).map(asInvalid);
      if (errors.length === 0) valid.add(document);
      return introspection ? errors : errors.map(withoutSuggestion);
    },
  };
}

function asInvalid(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { ...error.extensions, code: "GRAPHQL_VALIDATION_FAILED" },
  });
}

/** Whether the `extensions` of a request have this flag. */
export function saysSo(body: unknown, flag: "background" | "dryRun"): boolean {
  const extensions = isRecord(body) ? body.extensions : undefined;
  return isRecord(extensions) && extensions[flag] === true;
}

const INTROSPECTION = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]({ name }) {
      if (!INTROSPECTION.has(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
