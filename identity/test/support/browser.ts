import assert from "node:assert/strict";

/** A page as a browser without JavaScript has it. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Follows redirects within the site, keeps cookies by path, sends forms. */
export interface Browser {
  get(url: string): Promise<Page>;
  /** Sends the form of the page whose action ends so, with its hidden fields. */
  submit(page: Page, action: string, fields?: Record<string, string>): Promise<Page>;
  post(
    url: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Page>;
  readonly cookies: Map<string, Cookie>;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
  readonly attributes: string;
}

const REDIRECTS_MAX = 10;

/** @param stopAt pages that belong to a screen: a redirect there is not followed */
export function openBrowser(
  stopAt: (url: URL) => boolean,
  headers: Record<string, string> = {},
): Browser {
  const cookies = new Map<string, Cookie>();

  async function request(url: string, init: RequestInit): Promise<Page> {
    let next = new URL(url);
    let sent = init;
    for (let hops = 0; hops < REDIRECTS_MAX; hops += 1) {
      const response = await fetch(next, {
        ...sent,
        redirect: "manual",
        headers: { accept: "text/html", ...headers, ...sent.headers, cookie: cookiesFor(next) },
      });
      remember(response);
      const location = response.headers.get("location");
      const page = {
        url: next,
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
      if (location === null) return page;
      next = new URL(location, next);
      sent = {};
      if (stopAt(next)) return { ...page, url: next };
    }
    throw new Error(`too many redirects at ${next.href}`);
  }

  function cookiesFor({ pathname }: URL): string {
    return [...cookies]
      .filter(([, { path }]) => pathname === path || pathname.startsWith(path.replace(/\/?$/, "/")))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");
  }

  function remember(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      const path = attributes.find((one) => one.startsWith("path="))?.slice(5) ?? "/";
      if (value === "") cookies.delete(name);
      else cookies.set(name, { value, path, attributes: attributes.join("; ") });
    }
  }

  const post: Browser["post"] = (url, fields, more = {}) =>
    request(url, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin: new URL(url).origin, "sec-fetch-site": "same-origin", ...more },
    });

  return {
    cookies,
    get: (url) => request(url, {}),
    post,
    submit(page, action, fields = {}) {
      const form = formOf(page, action);
      return post(new URL(form.action, page.url).href, { ...form.hidden, ...fields });
    },
  };
}

/** Of a form on the page: where it goes and what it carries. */
export function formOf(page: Page, action: string) {
  const forms = [...page.text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
  const found = forms.find(([, attributes = ""]) =>
    attribute(attributes, "action").endsWith(action),
  );
  assert.ok(found, `there is no form ${action} on the page:\n${page.text}`);
  const [, attributes = "", body = ""] = found;
  const hidden = [...body.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, "name"),
    attribute(input, "value"),
  ]);
  return {
    action: attribute(attributes, "action"),
    hidden: Object.fromEntries(hidden) as Record<string, string>,
    options: attribute(attributes, "data-options"),
  };
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
