import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateIdentityTables1700000700000 implements MigrationInterface {
  readonly name = "CreateIdentityTables1700000700000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_account (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE CHECK (name = lower(name)),
        display_name text NOT NULL,
        password_hash text,
        demo boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        disabled_at timestamptz
      );

      CREATE TABLE integration_client (
        id text PRIMARY KEY,
        display_name text NOT NULL,
        secret_hash bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        disabled_at timestamptz
      );

      -- The subject of a token: usr_… for a person, the client id for an integration.
      CREATE TABLE role_grant (
        id uuid PRIMARY KEY,
        subject text NOT NULL,
        role text NOT NULL,
        rooftop_id uuid,
        UNIQUE NULLS NOT DISTINCT (subject, role, rooftop_id)
      );

      CREATE TABLE totp_secret (
        user_id uuid PRIMARY KEY REFERENCES user_account (id),
        key_id text NOT NULL,
        box bytea NOT NULL,
        -- The step of the last code that was accepted; it and those before are used up.
        last_step bigint NOT NULL,
        enrolled_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE passkey (
        id text PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES user_account (id),
        label text NOT NULL,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_used_at timestamptz
      );
      CREATE INDEX passkey_user ON passkey (user_id);

      CREATE TABLE recovery_code (
        user_id uuid NOT NULL REFERENCES user_account (id),
        code_hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (user_id, code_hash)
      );

      CREATE TABLE sign_in_failure (
        scope text NOT NULL,
        key text NOT NULL,
        failures int NOT NULL,
        last_at timestamptz NOT NULL,
        locked_until timestamptz NOT NULL,
        PRIMARY KEY (scope, key)
      );
      CREATE INDEX sign_in_failure_last ON sign_in_failure (last_at);

      CREATE TABLE session (
        issuer text NOT NULL,
        id text NOT NULL,
        subject text NOT NULL,
        client_id text,
        started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_active_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_at timestamptz,
        end_reason text CHECK (end_reason IN ('IDLE', 'REVOKED', 'SIGNED_OUT')),
        PRIMARY KEY (issuer, id),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX session_alive ON session (last_active_at) WHERE ended_at IS NULL;
      CREATE INDEX session_ended ON session (ended_at) WHERE ended_at IS NOT NULL;
      CREATE INDEX session_subject ON session (subject, issuer) WHERE ended_at IS NULL;

      -- What the OpenID provider keeps. Ids are hashed: who reads the table holds no token.
      CREATE TABLE provider_artefact (
        model text NOT NULL,
        id_hash bytea NOT NULL,
        payload jsonb NOT NULL,
        grant_id text,
        session_id text,
        consumed_at timestamptz,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (model, id_hash)
      );
      CREATE INDEX provider_artefact_grant ON provider_artefact (grant_id)
        WHERE grant_id IS NOT NULL;
      CREATE INDEX provider_artefact_session ON provider_artefact (session_id)
        WHERE model = 'Session';
      CREATE INDEX provider_artefact_expiry ON provider_artefact (expires_at);

      CREATE TABLE security_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        type text NOT NULL,
        subject text,
        session_id text,
        client_id text,
        client_ip inet,
        user_agent text,
        detail jsonb NOT NULL
      );
      CREATE INDEX security_event_subject ON security_event (subject, id);
      CREATE INDEX security_event_session ON security_event (session_id, id)
        WHERE session_id IS NOT NULL;
      CREATE TRIGGER security_event_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON security_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("who signed in, and who may do what, is not dropped");
  }
}
