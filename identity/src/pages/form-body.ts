import type { IncomingMessage } from "node:http";

/** The body is no form, or longer than any of ours. */
export class BadForm extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "BadForm";
    this.status = status;
  }
}

const BODY_BYTES_MAX = 32_768;

/** The fields of a form; of one given twice, the first. @throws BadForm */
export async function readForm(request: IncomingMessage): Promise<ReadonlyMap<string, string>> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim();
  if (type !== "application/x-www-form-urlencoded") throw new BadForm(415, "not a form");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > BODY_BYTES_MAX) throw new BadForm(413, "the form is too long");
    chunks.push(bytes);
  }
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString("utf8"))) {
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}
