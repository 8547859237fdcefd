import { createHash, randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { coded, type CodedBody } from "./content-coding.ts";
import { isCurrent, sendKept } from "./http-caching.ts";
import type { InFlight } from "./in-flight.ts";
import { readScreenFiles, type ScreenFile } from "./screen-files.ts";
import { socketOrigin } from "./security-headers.ts";

/** A single-page app beside the doors, at `/`. */
export interface Screens {
  /** As it was built: index.html, `assets/` with hashed names, files beside them. */
  readonly folder: string;
  /** What the app reads at `/settings.json`. */
  readonly settings: () => object;
  /** Whoever signs people in, where that is another host. */
  readonly issuer?: string | undefined;
}

export interface ScreensWiring {
  readonly inFlight: InFlight;
  /** Address of the gateway as browsers have it. */
  readonly publicUrl: string | undefined;
  /** Whether a path belongs to something else, though nothing answers there. */
  readonly isTaken: (path: string) => boolean;
}

/** Stands in index.html for what allows a style that a script adds; another with each answer. */
const NONCE = "__CSP_NONCE__";
const SETTINGS = "/settings.json";

/**
 * Serves the files of the app, and its page at every path that nothing else answers and that is asked for as
 * HTML: those are places within the app.
 */
export async function serveScreens(
  server: FastifyInstance,
  { folder, settings, issuer }: Screens,
  { inFlight, publicUrl, isTaken }: ScreensWiring,
): Promise<void> {
  const { html, byPath } = await readScreenFiles(folder);
  const connect = connectSources(publicUrl, issuer);
  const sendPage = pageSender(html, (nonce) => policyOf(connect, nonce));
  const policy = policyOf(connect);

  server.route({
    method: ["GET", "HEAD"],
    url: "/*",
    onRequest: async (_request, reply) => {
      reply.raw.once("close", inFlight.enter());
    },
    handler(request, reply) {
      const [path = ""] = request.url.split("?", 1);
      if (path === SETTINGS) return sendSettings(request, reply, settings());
      const file = byPath.get(path);
      if (file) return sendFile(request, reply.header("content-security-policy", policy), file);
      const isPage = path === "/" || (wantsHtml(request) && !isTaken(path));
      return isPage ? sendPage(request, reply) : reply.callNotFound();
    },
  });
}

function wantsHtml({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith("/assets/") && (headers.accept ?? "").includes("text/html");
}

function sendSettings(request: FastifyRequest, reply: FastifyReply, settings: object) {
  void reply.type("application/json; charset=utf-8");
  const body = JSON.stringify(settings);
  return sendKept(request, reply, { body, cacheControl: "no-cache", vary: undefined });
}

/**
 * They speak of pages and frames. A script or a style sheet is neither, and there are thirty before the first
 * screen: without them that is 10 kB less. A worker's script would need its policy; there is none.
 */
const OF_PAGES = ["content-security-policy", "x-frame-options", "referrer-policy"];
const SCRIPT_OR_STYLE = /^text\/(?:javascript|css)\b/;

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, etag, cacheControl, content }: ScreenFile,
): Promise<FastifyReply> {
  void reply.removeHeader("x-request-id");
  if (SCRIPT_OR_STYLE.test(type)) for (const name of OF_PAGES) void reply.removeHeader(name);
  void reply.headers({ etag, "cache-control": cacheControl, vary: "accept-encoding" });
  if (isCurrent(request, etag)) return reply.code(304).send();
  const body = await content.bodyFor(request.headers["accept-encoding"]);
  return sendCoded(reply.type(type), body);
}

function pageSender(html: string, policyWith: (nonce: string) => string) {
  const parts = html.split(NONCE);
  const hash = createHash("sha256").update(html).update(policyWith(NONCE)).digest("base64url");
  const etag = `W/"${hash.slice(0, 27)}"`;

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.headers({ etag, "cache-control": "no-cache", vary: "accept, accept-encoding" });
    if (isCurrent(request, etag)) {
      // What the browser kept has the nonce of the policy that came with it.
      return reply.removeHeader("content-security-policy").code(304).send();
    }
    const nonce = randomBytes(16).toString("base64");
    void reply
      .header("content-security-policy", policyWith(nonce))
      .header("cross-origin-opener-policy", "same-origin")
      .type("text/html; charset=utf-8");
    return sendCoded(reply, await coded(parts.join(nonce), request.headers["accept-encoding"]));
  };
}

function sendCoded(reply: FastifyReply, { coding, body }: CodedBody): FastifyReply {
  if (coding !== "identity") void reply.header("content-encoding", coding);
  return reply.send(body);
}

function connectSources(publicUrl: string | undefined, issuer: string | undefined): string[] {
  return [
    "'self'",
    ...(publicUrl === undefined ? [] : [socketOrigin(publicUrl)]),
    ...(issuer === undefined ? [] : [new URL(issuer).origin]),
  ];
}

/** Scripts, styles and data of this host; a style that a script adds has the nonce. */
function policyOf(connect: readonly string[], nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect.join(" ")}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
