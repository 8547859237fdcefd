import { randomBytes } from "node:crypto";
import { generateSync } from "otplib";
import type { Users } from "@forecourt/identity/users/users";
import { openScreen } from "../../identity/test/support/screen.ts";

const PASSWORD = randomBytes(12).toString("base64url");

/** A real person who owns the group. @returns the name to sign in by */
export async function addOwner(users: Users): Promise<string> {
  const { name } = await users.create({
    name: `owner-${randomBytes(6).toString("hex")}`,
    displayName: "Owner of the group",
    password: PASSWORD,
    grants: [{ role: "OWNER", rooftops: "ALL" }],
  });
  return name;
}

/** Signs in by the pages for the first time, setting up an app. @returns an access token, good for five minutes */
export async function signInAsOwner(publicUrl: string, name: string): Promise<string> {
  const screen = openScreen({ publicUrl });
  const offer = await screen.signIn(name, PASSWORD);
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(offer.text)?.[1]?.replaceAll(" ", "") ?? "";
  const codes = await screen.browser.submit(offer, "/enrol-totp", {
    code: generateSync({ secret }),
  });
  const back = await screen.browser.submit(codes, "/continue");
  return (await screen.tokens(back)).access_token;
}
