import { requireListLength } from "@forecourt/platform/keyset";
import { requireId } from "@forecourt/platform/type-id";

const ROOFTOPS_MAX = 500;

/** UUIDs of the rooftops a stream is about. @throws LIST_TOO_LONG, ID_MALFORMED */
export function rooftopSet(ids: readonly string[]): ReadonlySet<string> {
  requireListLength(ids, ROOFTOPS_MAX, "rooftopIds");
  return new Set(ids.map((id) => requireId("rft", id, ["rooftopIds"])));
}
