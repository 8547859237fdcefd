import { setImmediate } from "node:timers/promises";
import {
  executeSync,
  print,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { namelessDocument } from "./nameless-document.ts";
import type { AdmittedOperation } from "./request-limits.ts";

/** Explorers and code generators ask in a few ways; an answer has hundreds of kilobytes. */
const ANSWERS_MAX = 10;

/**
 * Answers valid introspections of a schema, each once whatever its operation is called. An answer takes long to
 * make and to write, so there is one in each turn of the event loop, and others are served in between.
 */
export function introspectionAnswers(
  schema: GraphQLSchema,
): (operation: AdmittedOperation) => Promise<ExecutionResult> {
  const answers = new LRUCache<string, ExecutionResult>({ max: ANSWERS_MAX });
  const questions = new WeakMap<OperationDefinitionNode, Question>();
  let turn: Promise<unknown> = Promise.resolve();

  function questionOf({ document, operation }: AdmittedOperation): Question {
    const known = questions.get(operation);
    if (known) return known;
    const nameless = namelessDocument(document, operation);
    const variables = (operation.variableDefinitions ?? []).map(
      ({ variable }) => variable.name.value,
    );
    const question = { document: nameless, text: print(nameless), variables };
    questions.set(operation, question);
    return question;
  }

  return async (operation) => {
    turn = turn.then(() => setImmediate());
    await turn;
    const { document, text, variables } = questionOf(operation);
    const given = variables.map((name) => operation.variables[name]);
    const key = `${text}${JSON.stringify(given)}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = executeSync({ schema, document, variableValues: operation.variables });
    answers.set(key, answer);
    return answer;
  };
}

interface Question {
  readonly document: DocumentNode;
  readonly text: string;
  /** Names of those that the operation declares. */
  readonly variables: readonly string[];
}
