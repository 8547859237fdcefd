import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { socketOrigin } from "./security-headers.ts";

/** Answers a browser with GraphiQL, whole and in one file: nothing is fetched from elsewhere. */
export type Explorer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export interface ExplorerOptions {
  /** Of the door that it explores. */
  readonly path: string;
  readonly sockets: boolean;
  /** Address of the gateway as browsers have it. */
  readonly publicUrl: string | undefined;
  /** Shown when the page is opened. */
  readonly query: string | undefined;
}

interface ExplorerPage {
  readonly zipped: Buffer;
  readonly etag: string;
  readonly policy: string;
}

/** As the identity provider knows the page. */
const CLIENT_ID = "forecourt-explorer";

export function createExplorer(options: ExplorerOptions): Explorer {
  let page: Promise<ExplorerPage> | undefined;
  return async (request, reply) => {
    page ??= renderPage(options);
    const { zipped, etag, policy } = await page;
    void reply
      .header("content-security-policy", policy)
      .header("cross-origin-opener-policy", "same-origin")
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
async function renderPage(options: ExplorerOptions): Promise<ExplorerPage> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const { path, sockets, query, publicUrl } = options;
  const graphiql = renderGraphiQL({
    title: "Forecourt",
    endpoint: path,
    ...(sockets ? { subscriptionsProtocol: "WS" } : {}),
    ...(query === undefined ? {} : { defaultQuery: query }),
  });
  const signIn = await readFile(join(import.meta.dirname, "explorer-sign-in.js"), "utf8");
  const settings = JSON.stringify({ path, clientId: CLIENT_ID }).replaceAll("<", "\\u003c");
  const html = graphiql
    .replace("<head>", () => `<head>${BAR_STYLE}${dataBlock(settings)}<script>${signIn}</script>`)
    .replace(/<body [^>]*>/, (body) => `${body}<div id="sign-in" role="status"></div>`);
  const zipped = await promisify(gzip)(html);
  return {
    zipped,
    etag: `"${digest(zipped, "base64url").slice(0, 22)}"`,
    policy: policyOf([signIn, scriptOf(graphiql)], publicUrl),
  };
}

const BAR_STYLE = `<style>
  #sign-in { position: fixed; right: 1rem; bottom: 0.5rem; z-index: 1000; font: 13px sans-serif; color: #888; }
</style>`;

/** The browser reads it and does not run it. */
function dataBlock(json: string): string {
  return `<script type="application/json" id="sign-in-settings">${json}</script>`;
}

const SCRIPT = "<script>";

/** The one script of GraphiQL's page. */
function scriptOf(html: string): string {
  const start = html.indexOf(SCRIPT) + SCRIPT.length;
  return html.slice(start, html.indexOf("</script", start));
}

/** The scripts that are in the page and no others; data from this host and from nowhere else. */
function policyOf(scripts: readonly string[], publicUrl: string | undefined): string {
  const hashes = scripts.map((script) => `'sha256-${digest(script, "base64")}'`);
  const own = publicUrl === undefined ? [] : [socketOrigin(publicUrl)];
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")} blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    ["connect-src 'self'", ...own].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function digest(content: string | Buffer, encoding: "base64" | "base64url"): string {
  return createHash("sha256").update(content).digest(encoding);
}
