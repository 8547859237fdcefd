import { alert, field, form, passkeyForm } from "../pages/forms.ts";
import { html, type Html } from "../pages/html.ts";

/** What was wrong with the form that was just sent. */
export type FailedWith =
  "PASSWORD" | "TOTP" | "RECOVERY" | "PASSKEY" | "ENROL_TOTP" | "ENROL_PASSKEY";

/** What every page of a sign-in needs. */
export interface SignInPlace {
  /** Path of this sign-in, to which its forms are sent. */
  readonly path: string;
  readonly token: string;
}

export interface PasswordPage extends SignInPlace {
  /** Who confirms; undefined for anybody. */
  readonly name: string | undefined;
  readonly typedName: string | undefined;
  readonly passkeyOptions: object | undefined;
  readonly failed: FailedWith | undefined;
}

/** One sentence for every reason, so that it tells nobody which names exist. */
export const WRONG_PASSWORD =
  "Wrong user name or password. After several failed attempts, sign-in is paused for a while.";

export function passwordPage(given: PasswordPage): Html {
  const { path, token, name, typedName, passkeyOptions, failed } = given;
  return html`${alert(failed === "PASSKEY" ? WRONG_PASSKEY : undefined)}
  ${form({
    action: `${path}/password`,
    token,
    submit: name === undefined ? "Sign in" : "Continue",
    body: html`${
      name === undefined
        ? field({
            name: "name",
            label: "User name",
            autocomplete: "username webauthn",
            value: typedName,
            focus: failed === undefined,
          })
        : html`<p>
            You are signed in as <strong>${name}</strong>. Enter your password to continue.
          </p>`
    }
    ${field({
      name: "password",
      label: "Password",
      type: "password",
      autocomplete: "current-password",
      error: failed === "PASSWORD" ? WRONG_PASSWORD : undefined,
    })}`,
  })}
  ${
    passkeyOptions !== undefined &&
    html`<hr />
      ${passkeyForm({
        action: `${path}/passkey`,
        token,
        kind: "get",
        options: passkeyOptions,
        submit: "Sign in with a passkey",
      })}`
  }
  ${cancelForm(given)}`;
}

export interface SecondFactorPage extends SignInPlace {
  readonly displayName: string;
  readonly hasTotp: boolean;
  readonly passkeyOptions: object | undefined;
  readonly failed: FailedWith | undefined;
}

const WRONG_CODE = "This code is not valid or was already used. Wait for the next one.";
const WRONG_RECOVERY = "This recovery code is not valid or was already used.";
const WRONG_PASSKEY = "The passkey was not accepted. Try again, or use another method.";

export function secondFactorPage(given: SecondFactorPage): Html {
  const { path, token, displayName, hasTotp, passkeyOptions, failed } = given;
  const passkey =
    passkeyOptions &&
    passkeyForm({
      action: `${path}/passkey`,
      token,
      kind: "get",
      options: passkeyOptions,
      submit: "Use a passkey",
      look: hasTotp ? "quiet" : "primary",
    });
  const code = form({
    action: `${path}/totp`,
    token,
    submit: "Continue",
    body: field({
      name: "code",
      label: "Code from your authenticator app",
      autocomplete: "one-time-code",
      inputMode: "numeric",
      focus: failed === undefined,
      error: failed === "TOTP" ? WRONG_CODE : undefined,
    }),
  });
  const recovery = form({
    action: `${path}/recovery`,
    token,
    submit: "Use a recovery code",
    kind: "quiet",
    body: field({
      name: "recovery",
      label: "Recovery code",
      autocomplete: "off",
      error: failed === "RECOVERY" ? WRONG_RECOVERY : undefined,
    }),
  });
  return html`${alert(failed === "PASSKEY" ? WRONG_PASSKEY : undefined)}
    <p><strong>${displayName}</strong>, verify your identity to continue.</p>
    ${hasTotp && code} ${passkey}
    <hr />
    <details ${failed === "RECOVERY" && html`open`}>
      <summary>Lost your phone or passkey?</summary>
      ${recovery}
    </details>
    ${cancelForm(given)}`;
}

export interface EnrolPage extends SignInPlace {
  readonly totp: Html;
  readonly passkey: Html;
}

export function enrolPage(given: EnrolPage): Html {
  return html`<p>Your account requires two-factor authentication. Choose a method.</p>
    <h2>Authenticator app</h2>
    ${given.totp}
    <h2>Passkey</h2>
    <p>Use your fingerprint, face or PIN on this device.</p>
    ${given.passkey} ${cancelForm(given)}`;
}

export function codesShownPage({ path, token }: SignInPlace, codes: Html): Html {
  return html`${codes}
  ${form({ action: `${path}/continue`, token, submit: "I have saved my codes", body: html`` })}`;
}

function cancelForm({ path, token }: SignInPlace): Html {
  return html`<hr />
    ${form({
      action: `${path}/cancel`,
      token,
      submit: "Cancel",
      kind: "quiet",
      body: html``,
    })}`;
}
