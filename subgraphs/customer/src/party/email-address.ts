const LENGTH_MAX = 254;

/** What HTML calls a valid e-mail address, with a top-level domain. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/** The address in lower case, so that one mailbox is one address; undefined when it is none. */
export function parseEmail(text: string): string | undefined {
  const email = text.trim();
  return email.length <= LENGTH_MAX && EMAIL.test(email) ? email.toLowerCase() : undefined;
}
