import { tokenMain } from "@forecourt/identity/demo-users/token-main";
import { withIdentity } from "./with-identity.ts";

/** `npm run token -- USER`: an access token of a demo user. */
process.exitCode = await withIdentity((identity) => tokenMain(identity, process.argv.slice(2)));
