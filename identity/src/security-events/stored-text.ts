/** A text from outside as a column can hold it: no control characters, not longer than `lengthMax`. */
export function storedText(text: string | undefined, lengthMax: number): string | undefined {
  return text
    ?.replace(/[\u0000-\u001f\u007f]/g, " ")
    .slice(0, lengthMax)
    .toWellFormed();
}
