import type { EntityManager } from "typeorm";
import type { z } from "zod";
import type { DomainEvent, EventContract } from "@forecourt/schema/events/event";
import type { Command, CommandResult } from "./command.ts";

/** What a consumer may touch: one transaction, shared with its inbox row. */
export interface ConsumerScope {
  readonly tx: EntityManager;
  /**
   * Runs a command in this transaction, audited as the service. A refusal undoes the command alone, so that
   * the consumer may catch it and go on.
   */
  execute<Shape extends z.ZodType, Result extends CommandResult>(
    command: Command<Shape, Result>,
    input: z.input<Shape>,
  ): Promise<Result>;
}

export interface Consumer {
  /** `<subgraph>.<what-it-does-when>`, unique; the inbox is kept under it. */
  readonly name: string;
  readonly eventType: string;
  /** Added to a subgraph that has run before, it hears the feed from its beginning and not from now. */
  readonly fromBeginning?: boolean;
  handle(scope: ConsumerScope, event: DomainEvent): Promise<void>;
}

/** A reaction to one type of event. Safe to replay: the inbox drops a repeated event. */
export function defineConsumer<Shape extends z.ZodObject>(
  name: string,
  contract: EventContract<Shape>,
  handle: (
    scope: ConsumerScope,
    event: Omit<DomainEvent, "data"> & { data: z.output<Shape> },
  ) => Promise<void>,
): Consumer {
  return {
    name,
    eventType: contract.type,
    handle: (scope, event) => handle(scope, { ...event, data: contract.data.parse(event.data) }),
  };
}
