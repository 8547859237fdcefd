import { html, type Html } from "./html.ts";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "password";
  readonly value?: string | undefined;
  readonly hint?: string;
  /** What is wrong with the value; the field is described by it and has the focus. */
  readonly error?: string | undefined;
  readonly autocomplete: string;
  readonly inputMode?: "numeric";
  readonly focus?: boolean;
  readonly lengthMax?: number;
}

/** A labelled input with its hint and its error. */
export function field(given: Field): Html {
  const { name, label, type = "text", value, hint, error, autocomplete, inputMode } = given;
  const focus = given.focus === true || error !== undefined;
  const hintId = `${name}-hint`;
  const errorId = `${name}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(" ");
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${hintId}">${hint}</p>`}
    <div class="control">
      <input
        id="${name}"
        name="${name}"
        type="${type}"
        required
        autocomplete="${autocomplete}"
        autocapitalize="none"
        spellcheck="false"
        maxlength="${given.lengthMax ?? 256}"
        ${value !== undefined && html`value="${value}"`}
        ${inputMode !== undefined && html`inputmode="${inputMode}"`}
        ${described !== "" && html`aria-describedby="${described}"`}
        ${error !== undefined && html`aria-invalid="true"`}
        ${focus && html`autofocus`}
      />
      ${type === "password" && revealButton(name)}
    </div>
    ${error !== undefined && html`<p class="error" id="${errorId}">${error}</p>`}
  </div>`;
}

/** Shown by password.js. */
function revealButton(name: string): Html {
  return html`<button class="reveal" type="button" data-reveals="${name}" hidden>
    <span>Show</span><span class="unseen"> password</span>
  </button>`;
}

/** What is wrong with the whole form, read out at once. */
export function alert(message: string | undefined): Html | undefined {
  return message === undefined ? undefined : html`<p class="alert" role="alert">${message}</p>`;
}

export interface Form {
  readonly action: string;
  /** Guards against requests that other sites forge. */
  readonly token: string;
  readonly body: Html;
  readonly submit: string;
  readonly kind?: "primary" | "quiet" | "danger";
  /** Says what the button acts on, where its words alone do not. */
  readonly describes?: string;
}

export function form({ action, token, body, submit, kind = "primary", describes }: Form): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="token" value="${token}" />
    ${body}
    <button class="${kind}" type="submit">
      ${submit}${describes !== undefined && html`<span class="unseen"> ${describes}</span>`}
    </button>
  </form>`;
}

export interface PasskeyForm {
  readonly action: string;
  readonly token: string;
  readonly kind: "get" | "create";
  /** What the browser asks the authenticator for, as JSON. */
  readonly options: object;
  readonly submit: string;
  readonly body?: Html;
  readonly look?: "primary" | "quiet";
}

/** Shown by passkeys.js where the browser knows passkeys. */
export function passkeyForm(given: PasskeyForm): Html {
  const { action, token, kind, options, submit, body, look = "quiet" } = given;
  return html`<form
    method="post"
    action="${action}"
    hidden
    data-passkey="${kind}"
    data-options="${JSON.stringify(options)}"
  >
    <input type="hidden" name="token" value="${token}" />
    <input type="hidden" name="answer" />
    ${body}
    <button class="${look}" type="submit">${submit}</button>
    <p class="error" role="alert" hidden>
      The passkey was not used. Try again, or use another method.
    </p>
  </form>`;
}
