import { STEP_UP_SECONDS } from "@forecourt/schema/permissions";

/**
 * A refusal: the caller asked for something the business does not allow. Thrown inside a command so that
 * its transaction rolls back, returned outside as a `UserError`.
 * `code` is stable and listed in the subgraph's `ErrorCode` enum; `inputPath` names the input field.
 */
export class DomainError extends Error {
  readonly code: string;
  /** Not `path`: graphql-js takes an error with a `path` for one of its own and does not locate it. */
  readonly inputPath: readonly string[];
  /** Further fields of the GraphQL error type `typename`. */
  readonly extra: Record<string, unknown>;
  readonly typename: string;

  constructor(
    code: string,
    message: string,
    path: readonly string[] = [],
    extra: Record<string, unknown> = {},
    typename = "InputError",
  ) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.inputPath = path;
    this.extra = extra;
    this.typename = typename;
  }
}

/** Several refusals of one input, so that a form shows all its mistakes at once. */
export class DomainErrors extends Error {
  readonly errors: readonly DomainError[];

  constructor(errors: readonly DomainError[]) {
    super(errors.map((error) => error.message).join("; "));
    this.name = "DomainErrors";
    this.errors = errors;
  }
}

/** The aggregate changed since the caller read it; `changedPaths` are the fields changed since then. */
export class VersionConflict extends DomainError {
  constructor(currentVersion: number, changedPaths: readonly string[]) {
    super(
      "VERSION_CONFLICT",
      `The record is at version ${currentVersion} now`,
      ["expectedVersion"],
      { currentVersion, changedPaths },
      "VersionConflictError",
    );
  }
}

/** The actor lacks the permission or the rooftop. Reported as a top-level error, never as a user error. */
export class Forbidden extends DomainError {
  constructor(message: string, code = "FORBIDDEN", extra: Record<string, unknown> = {}) {
    super(code, message, [], extra);
    this.name = "Forbidden";
  }
}

/** The caller holds the permission, but it needs a second factor within the last 15 minutes. */
export class StepUpRequired extends Forbidden {
  constructor() {
    super("Confirm with your second factor and send the request again", "STEP_UP_REQUIRED", {
      maxAgeSeconds: STEP_UP_SECONDS,
    });
    this.name = "StepUpRequired";
  }
}

/** A read argument that cannot be served (bad cursor, list too long). Reported as a top-level error. */
export class BadArgument extends DomainError {
  constructor(code: string, message: string, path: readonly string[]) {
    super(code, message, path);
    this.name = "BadArgument";
  }
}
