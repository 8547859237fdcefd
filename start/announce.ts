import { isIP } from "node:net";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import type { Identity } from "@forecourt/identity/identity";
import type { OpenGateway } from "./gateway.ts";
import type { StartSettings } from "./settings.ts";

/** Tells whoever started it where everything is, and with the demo as whom to sign in. */
export async function announce(
  { url, identity, screens }: OpenGateway,
  settings: StartSettings,
): Promise<void> {
  const { introspection, issuer } = settings;
  const people = identity.demo ? await demoPeople(identity, settings) : "";
  console.log(`
Forecourt is ready.${screens ? `\n  Screens            ${url}` : ""}
  Graph              ${url}/graphql${introspection ? "   (explorer in a browser)" : ""}
  Public graph       ${url}/public
  Analysts           ${url}/bi
  Your account       ${issuer === undefined ? `${url}/identity/account` : issuer}
  Readiness          ${url}/readyz
${people}
Stop it with Ctrl-C.`);
}

async function demoPeople({ users }: Identity, { host }: StartSettings): Promise<string> {
  const demoUsers = await users.demoUsers();
  // A gateway of its own fills no demo.
  if (demoUsers.length === 0) return "";
  const byPlace = Map.groupBy(demoUsers, ({ name }) => name.split(".")[1] ?? "the whole group");
  const lines = [...byPlace].map(
    ([place, people]) =>
      `  ${place.padEnd(19)}${people.map(({ name }) => name.split(".")[0]).join(", ")}`,
  );
  const open = isIP(host) !== 0 && !/^(127\.|::1$)/.test(host);
  const warning = `\n  Everybody who reaches ${host} knows this password: set DEMO=off for real data.`;
  return `
Demo users, such as sales.${[...byPlace.keys()].find((place) => place !== "the whole group") ?? ""}; the password of all is ${DEMO_PASSWORD}
${lines.join("\n")}
  Without a browser   npm run token -- owner${open ? warning : ""}
`;
}
