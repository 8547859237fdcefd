import { html, type Html } from "./html.ts";

export interface Page {
  /** Path at which identity is mounted, without a slash at the end. */
  readonly base: string;
  readonly title: string;
  readonly body: Html;
  /** Whether the page needs passkeys.js; all else works without a script. */
  readonly passkeys?: boolean;
  readonly wide?: boolean;
}

/** A whole document. */
export function renderPage({ base, title, body, passkeys = false, wide = false }: Page): string {
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Forecourt</title>
        <link rel="stylesheet" href="${base}/static/identity.css" />
        <link rel="icon" href="data:," />
        <script src="${base}/static/password.js" defer></script>
        ${passkeys && html`<script src="${base}/static/passkeys.js" defer></script>`}
      </head>
      <body>
        <header><span class="brand">Forecourt</span></header>
        <main class="${wide ? "wide" : "narrow"}">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return markup;
}

export interface PageHeaders {
  /** Origins to which a form may lead by redirects: those of the screens. */
  readonly formTargets: readonly string[];
}

/** Nothing from elsewhere, nothing inline, no frame, no memory, nothing told to others. */
export function pageHeaders({ formTargets }: PageHeaders): Readonly<Record<string, string>> {
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src data:",
      `form-action ${["'self'", ...formTargets].join(" ")}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "cache-control": "no-store",
    // By "no-referrer" a browser would send forms with the origin "null".
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "publickey-credentials-get=(self), publickey-credentials-create=(self)",
  };
}
