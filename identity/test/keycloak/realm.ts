/** Rooftops of the realm's users. */
export const LAKESIDE = "rft_01jcz5k3m8e2n9q4r7t1v6x0ab";
export const PASSWORD = "keycloak-password";
export const DIRECT_SECRET = "secret-of-the-direct-client";
export const AUDIENCE = "urn:forecourt:graph";

const audience = {
  name: "audience",
  protocol: "openid-connect",
  protocolMapper: "oidc-audience-mapper",
  config: { "included.custom.audience": AUDIENCE, "access.token.claim": "true" },
};

const rooftops = {
  name: "rooftops",
  protocol: "openid-connect",
  protocolMapper: "oidc-usermodel-attribute-mapper",
  config: {
    "user.attribute": "rooftops",
    "claim.name": "rooftops",
    "jsonType.label": "String",
    multivalued: "true",
    "access.token.claim": "true",
  },
};

const user = (username: string, roles: string[], rooftopIds: string[]) => ({
  username,
  enabled: true,
  firstName: username,
  lastName: "Keycloak",
  email: `${username}@dealer.example`,
  emailVerified: true,
  attributes: { rooftops: rooftopIds },
  credentials: [{ type: "password", value: PASSWORD, temporary: false }],
  realmRoles: roles,
});

/** What Keycloak imports: two people, a screen by code and PKCE, a client by direct grant. */
export const realm = {
  realm: "dealer",
  enabled: true,
  roles: { realm: [{ name: "sales-person" }, { name: "books" }, { name: "unrelated" }] },
  users: [
    user("sam", ["sales-person", "unrelated"], [LAKESIDE]),
    user("erin", ["books"], ["ALL"]),
    user("nora", ["unrelated"], ["ALL"]),
  ],
  clients: [
    {
      clientId: "portal",
      publicClient: true,
      standardFlowEnabled: true,
      redirectUris: ["https://dealer.example/signed-in"],
      attributes: { "pkce.code.challenge.method": "S256" },
      protocolMappers: [audience, rooftops],
    },
    {
      clientId: "direct",
      secret: DIRECT_SECRET,
      standardFlowEnabled: false,
      directAccessGrantsEnabled: true,
      serviceAccountsEnabled: true,
      protocolMappers: [audience, rooftops],
    },
  ],
  components: {
    "org.keycloak.userprofile.UserProfileProvider": [
      {
        providerId: "declarative-user-profile",
        config: {
          "kc.user.profile.config": [
            JSON.stringify({
              attributes: ["username", "email", "firstName", "lastName"].map((name) => ({ name })),
              unmanagedAttributePolicy: "ENABLED",
            }),
          ],
        },
      },
    ],
  },
};
