import { useSyncExternalStore } from "react";
import type { Connection, ConnectionState } from "./connection.ts";

/** Whether changes arrive, and since when they do not. */
export function useConnection(connection: Connection): {
  readonly state: ConnectionState;
  readonly lostAt: Date | undefined;
} {
  const state = useSyncExternalStore(connection.onChange, connection.state);
  return { state, lostAt: connection.lostAt() };
}
