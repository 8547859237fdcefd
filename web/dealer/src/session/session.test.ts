import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import type { Provider } from "./provider.ts";
import { openSession, type Session } from "./session.ts";
import { handOver } from "./sign-in-window.ts";
import { putBrowser, type TestBrowser } from "./test-browser.ts";
import { storedTokens, storeTokens, type Tokens } from "./tokens.ts";

const HOUR_MS = 3_600_000;

function tokensOf(subject: string, validForMs = HOUR_MS): Tokens {
  return {
    subject,
    name: subject,
    access: `access of ${subject}`,
    expiresAtMs: Date.now() + validForMs,
    refresh: `refresh of ${subject}`,
    identity: undefined,
  };
}

const unasked = (): Promise<never> => Promise.reject(new Error("nobody asks the provider"));
const provider: Provider = {
  leaveToSignIn: unasked,
  comeBack: unasked,
  refresh: unasked,
  askSilently: unasked,
  leaveToSignOut: async () => undefined,
};

/** What a promise has come to once everything that can go on has gone on. */
async function stateOf(promise: Promise<unknown>): Promise<"waiting" | "settled"> {
  let state: "waiting" | "settled" = "waiting";
  const settled = (): void => void (state = "settled");
  promise.then(settled, settled);
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  return state;
}

describe("a locked screen", () => {
  let browser: TestBrowser;
  beforeEach(() => {
    browser = putBrowser();
  });

  function sessionOf(tokens: Tokens): Session {
    storeTokens(tokens);
    return openSession(provider, tokens);
  }

  async function signInBeside(session: Session, tokens: Tokens): Promise<void> {
    const unlocked = session.unlock();
    handOver(tokens);
    await unlocked;
  }

  test("goes on for the same person", async () => {
    const session = sessionOf(tokensOf("anna"));
    session.lock();
    const token = session.token();
    await signInBeside(session, { ...tokensOf("anna"), access: "another" });
    assert.equal(session.locked(), false);
    assert.equal(await token, "another");
    assert.deepEqual(browser.visited, []);
  });

  test("shows and sends nothing for somebody else, whose page begins anew", async () => {
    const session = sessionOf(tokensOf("anna"));
    session.lock();
    const token = session.token();
    await signInBeside(session, tokensOf("ben"));
    assert.deepEqual(browser.visited, ["/"]);
    assert.equal(session.locked(), true);
    assert.equal(await stateOf(token), "waiting");
    assert.equal(await stateOf(session.unlocked()), "waiting");
    assert.equal(storedTokens()?.subject, "ben");
  });

  test("stays covered when somebody else signs in at another tab", async () => {
    const session = sessionOf(tokensOf("anna"));
    session.lock();
    browser.inOtherTab("forecourt.session", JSON.stringify(tokensOf("ben")));
    browser.inOtherTab("forecourt.locked", null);
    assert.equal(session.locked(), true);
    assert.equal(await stateOf(session.token()), "waiting");
  });

  test("is covered at once when another tab is somebody else's", async () => {
    const session = sessionOf(tokensOf("anna"));
    browser.inOtherTab("forecourt.session", JSON.stringify(tokensOf("ben")));
    assert.equal(session.locked(), true);
    assert.equal(await stateOf(session.token()), "waiting");
  });

  test("asks no more for a person whose token is over and in whose place another is", async () => {
    const session = sessionOf(tokensOf("anna", 0));
    storeTokens(tokensOf("ben"));
    assert.equal(await stateOf(session.token()), "waiting");
    assert.deepEqual(browser.visited, ["/"]);
    assert.equal(session.locked(), true);
  });
});

describe("a renewal on its way", () => {
  let answer: PromiseWithResolvers<Tokens>;
  let session: Session;
  let token: Promise<string>;
  beforeEach(async () => {
    putBrowser();
    answer = Promise.withResolvers();
    const old = tokensOf("anna", 0);
    storeTokens(old);
    session = openSession({ ...provider, refresh: () => answer.promise }, old);
    token = session.token();
    await stateOf(token);
  });

  test("gives the next request its token", async () => {
    answer.resolve({ ...tokensOf("anna"), access: "renewed" });
    assert.equal(await token, "renewed");
    assert.equal(storedTokens()?.access, "renewed");
  });

  test("brings nothing back once the person has signed out", async () => {
    await session.signOut();
    answer.resolve({ ...tokensOf("anna"), access: "renewed" });
    assert.equal(await stateOf(token), "waiting");
    assert.equal(storedTokens(), undefined);
    assert.equal(session.signedOut(), true);
  });

  test("does not take the place of a sign-in that was faster", async () => {
    storeTokens({ ...tokensOf("anna"), access: "signed in again" });
    answer.resolve({ ...tokensOf("anna"), access: "renewed" });
    assert.equal(await token, "signed in again");
    assert.equal(storedTokens()?.access, "signed in again");
  });
});

describe("what is being written", () => {
  const written = [
    "forecourt.form.usr_1.task.",
    "forecourt.draft.usr_1.led_1",
    "forecourt.receive.anna",
  ];
  let browser: TestBrowser;
  let session: Session;
  beforeEach(() => {
    browser = putBrowser();
    session = openSession(provider, tokensOf("anna"));
    for (const name of [...written, "forecourt.at"]) sessionStorage.setItem(name, "Meitner");
  });
  const left = (): number => sessionStorage.length;

  test("is still there behind a locked screen", () => {
    session.lock();
    assert.equal(left(), 4);
  });

  test("does not outlive signing out", async () => {
    await session.signOut();
    assert.equal(left(), 1);
    assert.equal(sessionStorage.getItem("forecourt.at"), "Meitner");
  });

  test("does not outlive signing out in another tab", () => {
    browser.inOtherTab("forecourt.locked", "signed-out");
    assert.equal(left(), 1);
  });
});
