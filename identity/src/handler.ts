import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { errors } from "oidc-provider";
import type { Log } from "@forecourt/platform/log";
import { answerAccount, type AccountAnswer, type AccountDeps } from "./account/account.ts";
import { BadForm } from "./pages/form-body.ts";
import { ForgedForm, requireSameOrigin } from "./pages/form-token.ts";
import { html } from "./pages/html.ts";
import { pageHeaders, renderPage } from "./pages/layout.ts";
import { HasherBusy } from "./password/password-hash.ts";
import type { MountedProvider } from "./provider/provider.ts";
import { signInIsOver } from "./provider/provider-pages.ts";
import { addressKey } from "./lock-out/lock-out.ts";
import { noteOrigin, originOf } from "./request-origin.ts";
import { createRequestLimit, type RequestRate } from "./request-rate.ts";
import type { Shown } from "./sign-in/meeting.ts";
import { answerSignIn } from "./sign-in/sign-in.ts";

export type Handler = (req: IncomingMessage, res: ServerResponse) => void;

export interface HandlerDeps extends AccountDeps {
  readonly mounted: () => MountedProvider;
  readonly log: Log;
  /** How many proxies of ours stand in front. */
  readonly proxies: number;
  readonly formTargets: readonly string[];
  readonly requestRate: RequestRate;
}

/** What is the same for everybody, and costs no more than reading it. */
const openAreas = new Set(["static", "jwks", ".well-known"]);

const staticFiles = new Map([
  ["identity.css", "text/css; charset=utf-8"],
  ["passkeys.js", "text/javascript; charset=utf-8"],
  ["password.js", "text/javascript; charset=utf-8"],
]);

/**
 * Answers everything below the issuer's path, whether or not the path was taken off the URL. Expects the body
 * unread.
 */
export function createHandler(deps: HandlerDeps): Handler {
  const issuer = new URL(deps.issuer);
  const waitOf = createRequestLimit(deps.requestRate);

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = takeOver(req, issuer, deps.proxies);
    const [area = "", name, action] = path.split("/").slice(1);
    const address = addressKey(originOf(req).ip ?? "").key;
    const waitSeconds = openAreas.has(area) ? undefined : waitOf(address, deps.clock());
    if (waitSeconds !== undefined) {
      res.setHeader("retry-after", waitSeconds);
      return send(res, problem(429, "One moment, please", "Too many requests came from here."));
    }
    if (area === "static") return sendStatic(res, name ?? "");
    if (area !== "sign-in" && area !== "account") {
      await deps.mounted().answer(req, res);
      return;
    }
    const { provider } = deps.mounted();
    if (req.method === "POST") requireSameOrigin(req, issuer.origin);
    else if (req.method !== "GET") return send(res, problem(405, "Something went wrong"));
    const answered: AccountAnswer =
      area === "sign-in"
        ? await answerSignIn(
            deps,
            provider,
            req,
            res,
            req.method === "POST" ? (action ?? "") : undefined,
          )
        : await answerAccount(deps, provider, { req, res, action: name });
    if (answered) send(res, answered);
    else if (!res.headersSent) send(res, problem(404, "There is no such page"));
  }

  function send(res: ServerResponse, answered: NonNullable<AccountAnswer>): void {
    if ("location" in answered) {
      res.writeHead(303, { location: answered.location, "cache-control": "no-store" }).end();
      return;
    }
    const { status, ...page } = answered;
    res.writeHead(status, pageHeaders({ formTargets: deps.formTargets }));
    res.end(renderPage({ ...page, base: issuer.pathname }));
  }

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      const page = problemOf(error);
      if (page.status === 500) deps.log.error({ err: error }, "identity failed");
      if (res.headersSent) res.destroy();
      else send(res, page);
    });
  };
}

/**
 * The issuer says what our address is, not the request: nothing a caller writes into Host or X-Forwarded-*
 * comes back in a link or a redirect. @returns the path below the issuer's
 */
function takeOver(req: IncomingMessage, issuer: URL, proxies: number): string {
  noteOrigin(req, proxies);
  const mount = issuer.pathname;
  const url = req.url ?? "/";
  if (url === mount || url.startsWith(`${mount}/`) || url.startsWith(`${mount}?`)) {
    req.url = url.slice(mount.length).replace(/^(?!\/)/, "/");
  }
  Object.assign(req, { originalUrl: `${mount}${req.url}` });
  delete req.headers["x-forwarded-for"];
  req.headers.host = issuer.host;
  req.headers["x-forwarded-host"] = issuer.host;
  req.headers["x-forwarded-proto"] = issuer.protocol.slice(0, -1);
  return (req.url ?? "/").split("?", 1)[0] ?? "/";
}

async function sendStatic(res: ServerResponse, name: string): Promise<void> {
  const type = staticFiles.get(name);
  if (type === undefined) {
    res.writeHead(404).end();
    return;
  }
  const content = await readFile(join(import.meta.dirname, "../static", name));
  res.writeHead(200, {
    "content-type": type,
    "cache-control": "public, max-age=300",
    "x-content-type-options": "nosniff",
  });
  res.end(content);
}

function problemOf(error: unknown): Shown {
  if (error instanceof errors.SessionNotFound) {
    return problem(400, signInIsOver.title, signInIsOver.text);
  }
  if (error instanceof ForgedForm) {
    return problem(403, "Something went wrong", "The form was not sent from its page. Try again.");
  }
  if (error instanceof BadForm) return problem(error.status, "Something went wrong");
  if (error instanceof HasherBusy) {
    return problem(503, "One moment, please", "Many people are signing in. Try again in a minute.");
  }
  return problem(500, "Something went wrong", "Something failed on our side. Please try again.");
}

function problem(
  status: number,
  title: string,
  text = "Go back to the page you came from.",
): Shown {
  return { status, title, body: html`<p>${text}</p>` };
}
