import { DomainError } from "@forecourt/platform/errors";

/** NIST SP 800-63B asks for 8 beside a second factor; length is what helps, so there is no other rule. */
export const PASSWORD_LENGTH_MIN = 12;
export const PASSWORD_LENGTH_MAX = 256;

/** @throws PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_NAME */
export function requireGoodPassword(password: string, name: string): void {
  const refuse = (code: string, message: string): never => {
    throw new DomainError(code, message, ["password"]);
  };
  if ([...password].length < PASSWORD_LENGTH_MIN) {
    refuse("PASSWORD_TOO_SHORT", `A password has at least ${PASSWORD_LENGTH_MIN} characters`);
  }
  if (password.length > PASSWORD_LENGTH_MAX) {
    refuse("PASSWORD_TOO_LONG", `A password has at most ${PASSWORD_LENGTH_MAX} characters`);
  }
  if (password.toLowerCase() === name) {
    refuse("PASSWORD_IS_NAME", "The password must not be the user name");
  }
}
