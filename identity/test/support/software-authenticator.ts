import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id: string };
  readonly user: { readonly id: string };
}

interface RequestOptions {
  readonly challenge: string;
  readonly rpId: string;
  readonly allowCredentials?: readonly { readonly id: string }[];
}

export interface AuthenticatorOptions {
  readonly origin: string;
  /** Whether it asks for a fingerprint or PIN. */
  readonly verifiesUser?: boolean;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

/** An authenticator in software (WebAuthn Level 3): ES256 keys, attestation "none". */
export function createAuthenticator({ origin, verifiesUser = true }: AuthenticatorOptions) {
  const credentials = new Map<string, { key: KeyObject; userHandle: string; counter: number }>();

  const clientData = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  function authenticatorData(rpId: string, counter: number, attested?: Buffer): Buffer {
    const flags = USER_PRESENT | (verifiesUser ? USER_VERIFIED : 0) | (attested ? ATTESTED : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  }

  return {
    /** What `navigator.credentials.create` answers, as JSON. */
    create(optionsJson: string): string {
      const options = JSON.parse(optionsJson) as CreationOptions;
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const id = randomBytes(16);
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const coseKey = cborMap([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey]);
      const authData = authenticatorData(options.rp.id, 0, attested);
      const attestationObject = cborMap([
        ["fmt", "none"],
        ["attStmt", new Map<string, never>()],
        ["authData", authData],
      ]);
      const text = id.toString("base64url");
      credentials.set(text, { key: privateKey, userHandle: options.user.id, counter: 0 });
      return JSON.stringify({
        id: text,
        rawId: text,
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData("webauthn.create", options.challenge).toString("base64url"),
          attestationObject: attestationObject.toString("base64url"),
          transports: ["internal"],
        },
      });
    },
    /** What `navigator.credentials.get` answers, as JSON. */
    get(optionsJson: string): string {
      const options = JSON.parse(optionsJson) as RequestOptions;
      const allowed = options.allowCredentials?.map(({ id }) => id) ?? [...credentials.keys()];
      const id = allowed.find((one) => credentials.has(one)) ?? "";
      const credential = credentials.get(id);
      if (!credential) throw new Error("the authenticator holds no such credential");
      credential.counter += 1;
      const authData = authenticatorData(options.rpId, credential.counter);
      const clientDataJSON = clientData("webauthn.get", options.challenge);
      const signed = Buffer.concat([authData, sha256(clientDataJSON)]);
      return JSON.stringify({
        id,
        rawId: id,
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientDataJSON.toString("base64url"),
          authenticatorData: authData.toString("base64url"),
          signature: sign("sha256", signed, credential.key).toString("base64url"),
          userHandle: credential.userHandle,
        },
      });
    },
  };
}

function sha256(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

type Cbor = number | string | Buffer | Map<string, never>;

/** As much of CBOR (RFC 8949) as an attestation takes. */
function cborMap(entries: readonly (readonly [Cbor, Cbor])[]): Buffer {
  return Buffer.concat([
    cborHead(5, entries.length),
    ...entries.flatMap(([key, value]) => [cbor(key), cbor(value)]),
  ]);
}

function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value);
  if (typeof value === "string") {
    return Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
  }
  if (Buffer.isBuffer(value)) return Buffer.concat([cborHead(2, value.length), value]);
  return cborHead(5, 0);
}

function cborHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
}
