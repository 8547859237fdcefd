import { usersMain } from "@forecourt/identity/users/users-main";
import { exitCodeOf } from "./with-accounts.ts";

/** `npm run users`: who may sign in, and what for. */
process.exitCode = await exitCodeOf(({ users }) => usersMain(users, process.argv.slice(2)));
