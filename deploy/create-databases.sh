#!/bin/sh
# One database and one login for each subgraph and for identity; nobody else may connect. Run by the postgres image on first start.
set -eu
for name in vehicle customer deal service ledger identity; do
  psql --username "$POSTGRES_USER" --set=name="$name" --set=password="$SUBGRAPH_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name" TEMPLATE template0 ENCODING 'UTF8'
  LOCALE_PROVIDER builtin BUILTIN_LOCALE 'PG_UNICODE_FAST' LOCALE 'C';
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done
