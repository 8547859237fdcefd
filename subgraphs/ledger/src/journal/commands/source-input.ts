import { z } from "zod";
import { decodeId } from "@forecourt/platform/type-id";
import { sourcePrefixes, type SourceType } from "../journal-entry.ts";

const types = Object.keys(sourcePrefixes) as SourceType[];

/** The document of an entry; its id must be of its type. */
export const sourceInput = z
  .object({
    type: z.enum(types),
    id: z.string(),
    version: z.int().min(1, "must be at least 1"),
    purpose: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, "is 1 to 40 capitals, digits and _"),
  })
  .transform((source, context) => {
    const id = decodeId(sourcePrefixes[source.type], source.id);
    if (id !== undefined) return { ...source, id };
    context.addIssue({
      code: "custom",
      path: ["id"],
      message: `is not an id of type ${sourcePrefixes[source.type]}`,
      params: { code: "ID_MALFORMED" },
    });
    return z.NEVER;
  });
