import { usersMain } from "@forecourt/identity/users/users-main";
import { withAccounts } from "./with-accounts.ts";

/** `npm run users`: who may sign in, and what for. */
process.exitCode = await withAccounts(({ users }) => usersMain(users, process.argv.slice(2)));
