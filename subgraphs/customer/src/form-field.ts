import { z } from "zod";

type TextShape = z.ZodType<string, string>;

/** A field of a form: blank is not given, so that an empty box on a website is no mistake. */
export function formField<Shape extends TextShape>(shape: Shape) {
  return z
    .string()
    .nullish()
    .transform((text) => text?.trim() || undefined)
    .pipe(shape.optional());
}

/** A field of an edit: not given leaves the value alone, null or blank clears it. */
export function formChange<Shape extends TextShape>(shape: Shape) {
  return z
    .string()
    .nullish()
    .transform((text) => (text === undefined ? undefined : text?.trim() || null))
    .pipe(shape.nullish());
}
