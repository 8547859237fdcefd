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
      <li>Scan this code, or type the key below it.</li>
      <li>Enter the six digits that the app shows.</li>
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
        error: failed ? "This is not the code that the app shows now." : undefined,
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
      submit: "Make a passkey",
      look: "primary",
      body: field({
        name: "label",
        label: "Name of the passkey",
        hint: "For you to know it by, such as the device it is on.",
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
      Each of these codes replaces your second factor once, for when you lose it. Print them or keep
      them in a safe place: they are not shown again.
    </p>
    <ul class="codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>`;
}
