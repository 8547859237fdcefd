/** Whose work Today showed last on this device: one's own, or the team's. */
const STORED = "forecourt.today-whose";

export function lastWhose(): string | null {
  return localStorage.getItem(STORED);
}

export function rememberWhose(whose: "mine" | "team"): void {
  localStorage.setItem(STORED, whose);
}
