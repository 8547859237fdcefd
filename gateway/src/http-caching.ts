import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface KeptAnswer {
  readonly body: string;
  readonly cacheControl: string;
  /** Request headers that choose between bodies. */
  readonly vary: string | undefined;
}

/** Sends what a cache may give to others, or 304 to whoever has it; it says nothing of this one request. */
export function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, cacheControl, vary }: KeptAnswer,
): FastifyReply {
  const etag = etagOf(body, String(reply.getHeader("content-type")));
  void reply.removeHeader("x-request-id").removeHeader("vary");
  if (vary !== undefined) void reply.header("vary", vary);
  void reply.headers({ "cache-control": cacheControl, etag });
  return isCurrent(request, etag) ? reply.code(304).send() : reply.send(body);
}

/** Whether the client has what it asks for; weakly, as RFC 9110 has it for `if-none-match`. */
export function isCurrent({ headers }: FastifyRequest, etag: string): boolean {
  const known = (headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  return known.some((tag) => tag === "*" || opaque(tag) === opaque(etag));
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, "");
}

function etagOf(body: string, contentType: string): string {
  const hash = createHash("sha256").update(`${contentType}\n${body}`).digest("base64url");
  return `"${hash.slice(0, 27)}"`;
}
