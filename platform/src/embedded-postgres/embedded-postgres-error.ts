export type EmbeddedPostgresErrorCode =
  | "EMBEDDED_POSTGRES_UNSUPPORTED"
  | "EMBEDDED_POSTGRES_ALREADY_RUNNING"
  | "EMBEDDED_POSTGRES_NOT_RUNNING"
  | "EMBEDDED_POSTGRES_FOREIGN_DATA"
  | "EMBEDDED_POSTGRES_FAILED";

/** The embedded cluster could not be started, attached to or stopped; the message says what to do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedPostgresError";
    this.code = code;
  }
}
