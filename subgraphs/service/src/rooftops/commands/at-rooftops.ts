import { Any, type FindOperator } from "typeorm";
import type { Rooftops } from "@forecourt/platform/actor";

/** Limits a search to rows of these rooftops: others are neither found nor waited for. */
export function atRooftops(rooftops: Rooftops): { rooftopId?: FindOperator<string> } {
  return rooftops === "ALL" ? {} : { rooftopId: Any(rooftops) };
}
