/** What the gateway tells the screens before anybody has signed in. */
export interface AppSettings {
  /** Address of the gateway as people are sent back to it. */
  readonly publicUrl: string;
  /** URL of the OpenID provider. */
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
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
