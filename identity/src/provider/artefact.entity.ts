import { table } from "@forecourt/platform/table";

/** Something the OpenID provider keeps until it expires: a code, a refresh token, a grant, an interaction. */
export interface ArtefactRow {
  model: string;
  /** SHA-256 of its id, which for most is the secret itself. */
  idHash: Buffer;
  payload: object;
  grantId: string | null;
  /** Of a browser's session: the id that tokens call `sid`. */
  sessionId: string | null;
  consumedAt: Date | null;
  expiresAt: Date;
}

export const ArtefactEntity = table<ArtefactRow>({
  name: "ProviderArtefact",
  tableName: "provider_artefact",
  columns: {
    model: { type: "text", primary: true },
    idHash: { type: "bytea", name: "id_hash", primary: true },
    payload: { type: "jsonb" },
    grantId: { type: "text", name: "grant_id", nullable: true },
    sessionId: { type: "text", name: "session_id", nullable: true },
    consumedAt: { type: "timestamptz", name: "consumed_at", nullable: true },
    expiresAt: { type: "timestamptz", name: "expires_at" },
  },
});
