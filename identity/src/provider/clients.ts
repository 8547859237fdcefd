import type { ClientMetadata } from "oidc-provider";
import type { IntegrationClient } from "../users/integration-clients.ts";

/** A screen of ours: a public client that signs people in by code and PKCE. */
export interface ScreenClient {
  readonly id: string;
  readonly name: string;
  /** Absolute, or a path below the public URL. */
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}

export const defaultClients: readonly ScreenClient[] = [
  {
    id: "forecourt-dealer",
    name: "Forecourt",
    redirectUris: ["/", "/signed-in"],
    postLogoutRedirectUris: ["/"],
  },
  {
    id: "forecourt-explorer",
    name: "Forecourt Explorer",
    redirectUris: ["/graphql", "/bi"],
    postLogoutRedirectUris: ["/graphql", "/bi"],
  },
];

/** The account page signs in by the provider as everybody does, and gets nothing but the session. */
export const ACCOUNT_CLIENT_ID = "forecourt-account";

export function accountMetadata(issuer: string): ClientMetadata {
  return {
    client_id: ACCOUNT_CLIENT_ID,
    client_name: "Your account",
    token_endpoint_auth_method: "none",
    response_types: ["none"],
    grant_types: [],
    redirect_uris: [`${issuer}/account`],
  };
}

export function screenMetadata(client: ScreenClient, publicUrl: string): ClientMetadata {
  const absolute = (uri: string): string => new URL(uri, publicUrl).href;
  return {
    client_id: client.id,
    client_name: client.name,
    token_endpoint_auth_method: "none",
    response_types: ["code"],
    grant_types: ["authorization_code", "refresh_token"],
    redirect_uris: client.redirectUris.map(absolute),
    post_logout_redirect_uris: client.postLogoutRedirectUris.map(absolute),
  };
}

/** The provider compares secrets by `isSecretOf`; it never learns one. */
export function integrationMetadata({ id, name, secretHash }: IntegrationClient): ClientMetadata {
  return {
    client_id: id,
    client_name: name,
    client_secret: secretHash.toString("base64url"),
    token_endpoint_auth_method: "client_secret_basic",
    response_types: [],
    grant_types: ["client_credentials"],
    redirect_uris: [],
  };
}
