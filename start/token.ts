import { tokenMain } from "@forecourt/identity/demo-users/token-main";
import { exitCodeOf } from "./with-accounts.ts";

/** `npm run token -- USER`: an access token of a demo user. */
process.exitCode = await exitCodeOf((accounts, issuer) =>
  tokenMain(accounts, issuer, process.argv.slice(2)),
);
