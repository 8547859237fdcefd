import { tokenMain } from "@forecourt/identity/demo-users/token-main";
import { withAccounts } from "./with-accounts.ts";

/** `npm run token -- USER`: an access token of a demo user. */
process.exitCode = await withAccounts((accounts, issuer) =>
  tokenMain(accounts, issuer, process.argv.slice(2)),
);
