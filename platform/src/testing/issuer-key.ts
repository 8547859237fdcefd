import { exportJWK, generateKeyPair } from "jose";

/** A key by which a test signs tokens as an issuer does, with the public part that it publishes. */
export async function makeIssuerKey(kid: string, alg = "ES256") {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg } };
}
