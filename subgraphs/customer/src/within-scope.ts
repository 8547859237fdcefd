import { In } from "typeorm";
import type { CommandScope } from "@forecourt/platform/command-scope";

/** Condition of a lookup: only rows of rooftops where the command may be given, as if there were no others. */
export function within({ rooftops }: Pick<CommandScope, "rooftops">) {
  return rooftops === "ALL" ? {} : { rooftopId: In([...rooftops]) };
}
