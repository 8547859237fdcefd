import { errors, type ErrorOut, type KoaContextWithOIDC } from "oidc-provider";
import { html, type Html } from "../pages/html.ts";
import { renderPage } from "../pages/layout.ts";

/** @param form the provider's form, with its guard against forged requests */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const provided: Html = { markup: form };
  send(
    ctx,
    "Sign out?",
    html`<p>You will be signed out of Forecourt on this device.</p>
      ${provided}
      <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">
        Sign out
      </button>`,
  );
}

export function signedOutPage(ctx: KoaContextWithOIDC): void {
  send(
    ctx,
    "You are signed out",
    html`<p>Your session has ended. You can close this page.</p>
      <p><a class="button" href="${baseOf(ctx)}/account">Sign in again</a></p>`,
  );
}

export function errorPage(
  ctx: KoaContextWithOIDC,
  { error, error_description }: ErrorOut,
  cause: Error,
): void {
  const { title, text } = explain(error, cause);
  send(
    ctx,
    title,
    html`<p>${text}</p>
      <p class="quiet">${error}${error_description !== undefined && `: ${error_description}`}</p>`,
  );
}

function explain(error: string, cause: Error) {
  if (cause instanceof errors.SessionNotFound) return signInIsOver;
  const text =
    error === "server_error"
      ? "Something failed on our side. Please try again."
      : "The request cannot be answered. Go back to the page you came from.";
  return { title: "Something went wrong", text };
}

/** Of a page that belongs to a sign-in that there is no more. */
export const signInIsOver = {
  title: "This page is no longer valid",
  text: "The sign-in took too long, or was finished elsewhere. Go back to Forecourt and begin again.",
};

function send(ctx: KoaContextWithOIDC, title: string, body: Html): void {
  ctx.type = "html";
  ctx.body = renderPage({ base: baseOf(ctx), title, body });
}

function baseOf({ oidc }: KoaContextWithOIDC): string {
  return new URL(oidc.issuer).pathname.replace(/\/$/, "");
}
