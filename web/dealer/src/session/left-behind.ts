/** Who worked in this browser last, and what names people there and would outlive the session. */
const PERSON = "forecourt.person";
export const RECENT = "forecourt.recent";

export function forgetPerson(): void {
  localStorage.removeItem(PERSON);
  localStorage.removeItem(RECENT);
}

/** Before anything of somebody else can be seen. */
export function forgetOthers(subject: string): void {
  if (localStorage.getItem(PERSON) === subject) return;
  forgetPerson();
  localStorage.setItem(PERSON, subject);
}
