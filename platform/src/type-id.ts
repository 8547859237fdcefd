import { TypeID, typeidUnboxed } from "typeid-js";
import { DomainError } from "./errors.ts";

/** A new time-ordered UUID (version 7, RFC 9562). */
export function newId(): string {
  return TypeID.fromString(typeidUnboxed()).toUUID();
}

/** The public form of a UUID: `stk_01jc…` (prefix and base32, TypeID 0.3). */
export function encodeId(prefix: string, uuid: string): string {
  return TypeID.fromUUID(prefix, uuid).toString();
}

/**
 * The UUID of a public id; undefined when it is missing, malformed or of another type: such an object does
 * not exist.
 */
export function decodeId(prefix: string, id: string | undefined): string | undefined {
  if (typeof id !== "string" || !id.startsWith(`${prefix}_`)) return undefined;
  try {
    return TypeID.fromString(id, prefix).toUUID();
  } catch {
    return undefined;
  }
}

/** The UUID of an id given as input. @throws ID_MALFORMED at `path` */
export function requireId(prefix: string, id: string, path: readonly string[]): string {
  const uuid = decodeId(prefix, id);
  if (uuid === undefined) {
    throw new DomainError(
      "ID_MALFORMED",
      `${id.slice(0, 64)} is not an id of type ${prefix}`,
      path,
    );
  }
  return uuid;
}
