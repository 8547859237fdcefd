import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Answers a browser with GraphiQL, whole and in one file: nothing is fetched from elsewhere. */
export type Explorer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

interface ExplorerPage {
  readonly zipped: Buffer;
  readonly etag: string;
}

/** Says the same to the browser: only what is in the page, and this host for data. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @param query shown when the page is opened */
export function createExplorer(query: string | undefined): Explorer {
  let page: Promise<ExplorerPage> | undefined;
  return async (request, reply) => {
    page ??= renderPage(query);
    const { zipped, etag } = await page;
    void reply
      .header("content-security-policy", CONTENT_POLICY)
      .header("etag", etag)
      .header("cache-control", "no-cache")
      .header("vary", "accept, accept-encoding")
      .type("text/html; charset=utf-8");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const zips = (request.headers["accept-encoding"] ?? "").includes("gzip");
    if (!zips) return reply.send(await promisify(gunzip)(zipped));
    return reply.header("content-encoding", "gzip").send(zipped);
  };
}

/** A person in a browser: a client asks for JSON. */
export function wantsExplorer({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && (headers.accept ?? "").includes("text/html");
}

/** The page has nine megabytes, so it is loaded when somebody asks for it, and kept compressed. */
async function renderPage(query: string | undefined): Promise<ExplorerPage> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const html = renderGraphiQL({
    title: "Forecourt",
    endpoint: "/graphql",
    subscriptionsProtocol: "WS",
    ...(query === undefined ? {} : { defaultQuery: query }),
  });
  const zipped = await promisify(gzip)(html);
  const etag = `"${createHash("sha256").update(zipped).digest("base64url").slice(0, 22)}"`;
  return { zipped, etag };
}
