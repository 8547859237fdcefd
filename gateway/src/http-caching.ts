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
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { body, cacheControl, vary }: KeptAnswer,
): FastifyReply {
  const etag = etagOf(body, String(reply.getHeader("content-type")));
  void reply.removeHeader("x-request-id").removeHeader("vary");
  if (vary !== undefined) void reply.header("vary", vary);
  void reply.headers({ "cache-control": cacheControl, etag });
  const known = (headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  // Weakly, as RFC 9110 has it for this header.
  const has = known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
  return has ? reply.code(304).send() : reply.send(body);
}

function etagOf(body: string, contentType: string): string {
  const hash = createHash("sha256").update(`${contentType}\n${body}`).digest("base64url");
  return `"${hash.slice(0, 27)}"`;
}
