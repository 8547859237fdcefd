/** Who worked in this browser last, and what names people there and would outlive the session. */
const PERSON = "forecourt.person";
export const RECENT = "forecourt.recent";

/** What is being written, kept over a reload of the tab, and by person: being locked leaves it alone. */
const WRITTEN = /^forecourt\.(form|draft|receive)\./;

export function forgetPerson(): void {
  localStorage.removeItem(PERSON);
  localStorage.removeItem(RECENT);
}

/** Of this tab; what is on the screen beneath the lock is still there for who signs in again. */
export function forgetWritten(): void {
  const names = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at));
  for (const name of names) {
    if (name !== null && WRITTEN.test(name)) sessionStorage.removeItem(name);
  }
}

/** Before anything of somebody else can be seen. */
export function forgetOthers(subject: string): void {
  if (localStorage.getItem(PERSON) === subject) return;
  forgetPerson();
  localStorage.setItem(PERSON, subject);
}
