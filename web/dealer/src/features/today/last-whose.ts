/** Whose work Today showed a person last on this device: their own, or the team's. */
const STORED = "forecourt.today-whose";

export function lastWhose(personId: string): string | null {
  return localStorage.getItem(`${STORED}.${personId}`);
}

export function rememberWhose(personId: string, whose: "mine" | "team"): void {
  localStorage.setItem(`${STORED}.${personId}`, whose);
}
