import { toString as qrCode } from "qrcode";
import { alert, field, form, passkeyForm } from "./forms.ts";
import { html, type Html } from "./html.ts";

export interface EnrolTotp {
  readonly action: string;
  readonly token: string;
  readonly secret: string;
  /** The secret as a QR code says it. */
  readonly uri: string;
  readonly failed?: boolean;
}

/** QR code, the secret as text for those who cannot scan, and a code to prove that it arrived. */
export async function enrolTotpForm(given: EnrolTotp): Promise<Html> {
  const { action, token, secret, uri, failed = false } = given;
  const svg: Html = { markup: await qrCode(uri, { type: "svg", margin: 1 }) };
  return html`<ol>
      <li>Open an authenticator app on your phone and add an account.</li>
      <li>Scan this QR code, or enter the key below.</li>
      <li>Enter the six-digit code from the app.</li>
    </ol>
    <div class="qr" role="img" aria-label="QR code with the key below">${svg}</div>
    <p class="quiet">Key: <code>${secret.replace(/.{4}(?=.)/g, "$& ")}</code></p>
    ${form({
      action,
      token,
      submit: "Confirm",
      body: field({
        name: "code",
        label: "Six-digit code",
        autocomplete: "one-time-code",
        inputMode: "numeric",
        error: failed ? "This code does not match the one in your app." : undefined,
      }),
    })}`;
}

export interface EnrolPasskey {
  readonly action: string;
  readonly token: string;
  readonly options: object;
  readonly failed?: boolean;
}

export function enrolPasskeyForm({ action, token, options, failed }: EnrolPasskey): Html {
  return html`${alert(failed === true ? "The passkey was not accepted. Try again." : undefined)}
    ${passkeyForm({
      action,
      token,
      options,
      kind: "create",
      submit: "Create a passkey",
      look: "primary",
      body: field({
        name: "label",
        label: "Passkey name",
        hint: "A name you will recognize, such as the device it is on.",
        autocomplete: "off",
        value: "My passkey",
        lengthMax: 60,
      }),
    })}
    <noscript><p>Passkeys need JavaScript. An authenticator app works without it.</p></noscript>`;
}

/** The codes are shown here and never again. */
export function recoveryCodeList(codes: readonly string[]): Html {
  return html`<p>
      Use one of these codes to sign in if you lose your phone or passkey. Each works once. Print
      them or keep them in a safe place: they will not be shown again.
    </p>
    <ul class="codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>`;
}
