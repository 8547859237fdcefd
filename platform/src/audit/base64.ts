/**
 * The bytes of a padded base64 text (RFC 4648, section 4); undefined when another text would mean the same bytes,
 * or it is none.
 */
export function bytesOfBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}
