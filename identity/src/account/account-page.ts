import { alert, field, form } from "../pages/forms.ts";
import { html, type Html } from "../pages/html.ts";
import type { Passkey } from "../passkeys/passkeys.ts";
import { PASSWORD_LENGTH_MIN } from "../password/password-rules.ts";
import type { AliveSession } from "../sessions/session-store.ts";
import type { User } from "../users/users.ts";

export interface AccountPage {
  /** Path of the account, without a slash at the end. */
  readonly path: string;
  readonly signOutUrl: string;
  readonly token: string;
  readonly user: User;
  readonly sessions: readonly AliveSession[];
  readonly currentSessionId: string;
  readonly hasTotp: boolean;
  readonly passkeys: readonly Passkey[];
  readonly codesLeft: number;
  readonly notice?: string | undefined;
  readonly passwordErrors?: PasswordErrors | undefined;
}

export interface PasswordErrors {
  readonly current?: string | undefined;
  readonly next?: string | undefined;
}

export function accountPage(page: AccountPage): Html {
  const { user, notice, signOutUrl } = page;
  const isWrong = page.passwordErrors !== undefined;
  return html`${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
    ${alert(isWrong ? "The password was not changed." : undefined)}
    <p>
      Signed in as <strong>${user.displayName}</strong> (${user.name}).
      <a href="${signOutUrl}">Sign out</a>
    </p>
    ${sessionList(page)} ${factorList(page)} ${passwordForm(page)}`;
}

function sessionList({ path, token, sessions, currentSessionId }: AccountPage): Html {
  return html`<h2>Where you are signed in</h2>
    <ul class="rows">
      ${sessions.map(({ id, startedAt, lastActiveAt, userAgent }) => {
        const device = deviceOf(userAgent);
        return html`<li>
          <div>
            <p><strong>${device}</strong>${id === currentSessionId && " · this device"}</p>
            <p class="quiet">Since ${instant(startedAt)}, last used ${instant(lastActiveAt)}</p>
          </div>
          ${form({
            action: `${path}/end-session`,
            token,
            submit: "End",
            describes: `the session on ${device} since ${utc(startedAt)}`,
            kind: "quiet",
            body: html`<input type="hidden" name="id" value="${id}" />`,
          })}
        </li>`;
      })}
    </ul>`;
}

function factorList({ path, token, hasTotp, passkeys, codesLeft }: AccountPage): Html {
  const hasFactor = hasTotp || passkeys.length > 0;
  return html`<h2>Second factors</h2>
    <ul class="rows">
      <li>
        <p><strong>Authenticator app</strong>: ${hasTotp ? "set up" : "not set up"}</p>
        <p><a href="${path}/totp">${hasTotp ? "Set up again" : "Set up an app"}</a></p>
        ${hasTotp && removal(path, token, "remove-totp", "", "the authenticator app")}
      </li>
      ${passkeys.map(
        ({ id, label, addedAt, lastUsedAt }) =>
          html`<li>
            <div>
              <p><strong>${label}</strong></p>
              <p class="quiet">
                Passkey, added ${instant(addedAt)},
                ${lastUsedAt ? html`last used ${instant(lastUsedAt)}` : "not used yet"}
              </p>
            </div>
            ${removal(path, token, "remove-passkey", id, `the passkey ${label}`)}
          </li>`,
      )}
    </ul>
    <p><a href="${path}/passkey">Add a passkey</a></p>
    ${
      hasFactor &&
      html`<h2>Recovery codes</h2>
        <p>${codesLeft} left. Making new ones ends the old ones.</p>
        ${form({
          action: `${path}/renew-codes`,
          token,
          submit: "Make new recovery codes",
          kind: "quiet",
          body: html``,
        })}`
    }`;
}

function removal(path: string, token: string, action: string, id: string, what: string): Html {
  return form({
    action: `${path}/${action}`,
    token,
    submit: "Remove",
    describes: what,
    kind: "danger",
    body: html`<input type="hidden" name="id" value="${id}" />`,
  });
}

function passwordForm({ path, token, user, passwordErrors }: AccountPage): Html {
  return html`<h2>Password</h2>
    ${form({
      action: `${path}/password`,
      token,
      submit: "Change the password",
      body: html`<input
          type="text"
          name="username"
          autocomplete="username"
          value="${user.name}"
          aria-label="User name"
          readonly
          hidden
        />
        ${field({
          name: "current",
          label: "Current password",
          type: "password",
          autocomplete: "current-password",
          error: passwordErrors?.current,
        })}
        ${field({
          name: "next",
          label: "New password",
          type: "password",
          autocomplete: "new-password",
          hint: `At least ${PASSWORD_LENGTH_MIN} characters. All other sessions end.`,
          error: passwordErrors?.next,
        })}`,
    })}`;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

function deviceOf(userAgent: string | null): string {
  const named = (names: typeof BROWSERS) =>
    names.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  const browser = named(BROWSERS);
  const system = named(SYSTEMS);
  if (!browser) return "A device";
  return system ? `${browser} on ${system}` : browser;
}

function instant(at: Date): Html {
  return html`<time datetime="${at.toISOString()}">${utc(at)}</time>`;
}

/** The server does not know where the reader is. */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
