/** What the gateway tells the screens before anybody has signed in. */
export interface AppSettings {
  /** URL of the OpenID provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** After so long without activity the session is over. */
  readonly idleSeconds: number;
  /** Everybody knows the passwords here. */
  readonly demo: boolean;
}

/** @throws when the gateway does not answer */
export async function loadSettings(): Promise<AppSettings> {
  const response = await fetch("/settings.json");
  if (!response.ok) throw new Error(`settings: ${response.status}`);
  return (await response.json()) as AppSettings;
}
