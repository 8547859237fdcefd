import { QueryFailedError } from "typeorm";

/** The SQLSTATE of a failed statement, whether the driver or TypeORM threw it. */
export function sqlStateOf(error: unknown): string | undefined {
  return driverField(error, "code");
}

/** The constraint that a statement violated. */
export function violatedConstraint(error: unknown): string | undefined {
  return driverField(error, "constraint");
}

/** `connection_exception`, shutdowns and crashes, `too_many_connections`; and what sockets say. */
const AWAY =
  /^(08...|57P0[123]|53300|E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND))$/;
const AWAY_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether a statement failed because the database was not there: its input is not to blame. */
export function isDatabaseAway(error: unknown): boolean {
  const fault = error instanceof QueryFailedError ? error.driverError : error;
  if (!(fault instanceof Error)) return false;
  return AWAY.test(driverField(fault, "code") ?? "") || AWAY_MESSAGE.test(fault.message);
}

function driverField(error: unknown, field: "code" | "constraint"): string | undefined {
  const fault: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const value: unknown = fault instanceof Error ? Reflect.get(fault, field) : undefined;
  return typeof value === "string" ? value : undefined;
}
