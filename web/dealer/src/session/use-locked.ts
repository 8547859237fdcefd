import { useSyncExternalStore } from "react";
import type { Session } from "./session.ts";

export function useLocked({ onChange, locked }: Session): boolean {
  return useSyncExternalStore(onChange, locked);
}
