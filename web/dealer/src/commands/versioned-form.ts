/** What a form holds: text as it stands in the fields, by the name that the server gives them. */
export type FieldTexts = Readonly<Record<string, string>>;

/** A form over a record that others may change meanwhile. */
export interface VersionedForm<Texts extends FieldTexts> {
  readonly texts: Texts;
  /** The record as it was when these texts began. */
  readonly base: Texts;
  readonly version: number;
  /** The record as somebody else left it, while it is not settled which texts shall stand. */
  readonly theirs?: { readonly texts: Texts; readonly version: number };
}

export type Choices = ReadonlyMap<string, "yours" | "theirs">;

export function openForm<Texts extends FieldTexts>(
  texts: Texts,
  version: number,
): VersionedForm<Texts> {
  return { texts, base: texts, version };
}

/** The fields that were written into, with their text. */
export function changesIn<Texts extends FieldTexts>({
  texts,
  base,
}: VersionedForm<Texts>): Partial<Texts> {
  return Object.fromEntries(
    Object.entries(texts).filter(([name, text]) => text !== base[name]),
  ) as Partial<Texts>;
}

/** Names of the fields that both have changed, and not to the same. */
export function conflictsIn<Texts extends FieldTexts>(form: VersionedForm<Texts>): string[] {
  const { texts, base, theirs } = form;
  if (!theirs) return [];
  return Object.keys(changesIn(form)).filter(
    (name) => theirs.texts[name] !== base[name] && theirs.texts[name] !== texts[name],
  );
}

/** The form after somebody else has saved: merged where nobody is in the other's way, else to be settled. */
export function meeting<Texts extends FieldTexts>(
  form: VersionedForm<Texts>,
  texts: Texts,
  version: number,
): VersionedForm<Texts> {
  const met = { ...form, theirs: { texts, version } };
  return conflictsIn(met).length > 0 ? met : settled(met, new Map());
}

/** The form over their record, with the texts that were chosen of those that both changed. */
export function settled<Texts extends FieldTexts>(
  form: VersionedForm<Texts>,
  choices: Choices,
): VersionedForm<Texts> {
  const { theirs, version } = form;
  if (!theirs) return form;
  const mine = Object.entries(changesIn(form)).filter(([name]) => choices.get(name) !== "theirs");
  return {
    texts: { ...theirs.texts, ...Object.fromEntries(mine) },
    base: theirs.texts,
    version: Math.max(version, theirs.version),
  };
}
