import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { readyScreens, screenSettings } from "../../start/screens.ts";
import { readStartSettings } from "../../start/settings.ts";

const BUILD = `
  import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
  const web = import.meta.dirname;
  mkdirSync(web + "/dist", { recursive: true });
  writeFileSync(web + "/dist/index.html", readFileSync(web + "/src/page.html"));
`;

describe("the screens at the start", () => {
  let root: string;
  let said: string[];
  const say = (text: string): number => said.push(text);
  const web = (name: string): string => join(root, "web/dealer", name);

  async function write(name: string, content: string): Promise<void> {
    await mkdir(dirname(web(name)), { recursive: true });
    await writeFile(web(name), content);
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "forecourt-web-"));
    said = [];
    await write("build.ts", BUILD);
    await write("src/page.html", "one");
    await writeFile(join(root, "package-lock.json"), "{}");
  });
  afterEach(() => rm(root, { recursive: true }));

  test("are built once, and it is said for how long", async () => {
    const screens = await readyScreens(root, say);
    assert.deepEqual(screens, { folder: web("dist"), manifests: [] });
    assert.equal(await readFile(web("dist/index.html"), "utf8"), "one");
    assert.equal(said[0], "Building the screens (once)…");
    assert.match(said[1] ?? "", /^Built the screens in \d+\.\d s\.$/);

    assert.deepEqual(await readyScreens(root, say), screens);
    assert.equal(said.length, 2);
  });

  test("are built again when a source or what is installed has changed", async () => {
    await readyScreens(root, say);
    await write("src/page.html", "two");
    await readyScreens(root, say);
    assert.equal(await readFile(web("dist/index.html"), "utf8"), "two");

    await write("src/deep/new.tsx", "");
    await readyScreens(root, say);
    await writeFile(join(root, "package-lock.json"), "{ }");
    await readyScreens(root, say);
    assert.equal(said.length, 8);
  });

  test("bring the documents that they ask by", async () => {
    await write("src/__generated__/operations.json", "{}");
    const screens = await readyScreens(root, say);
    assert.deepEqual(screens?.manifests, [web("src/__generated__/operations.json")]);
  });

  test("that cannot be built are none, and it is said why", async () => {
    await write("build.ts", `console.error("main.tsx: no such export"); process.exit(3);`);
    assert.equal(await readyScreens(root, say), undefined);
    assert.match(said.at(-1) ?? "", /There are no screens: the build ended with 3\n {2}main\.tsx/);

    await write("build.ts", "");
    assert.equal(await readyScreens(root, say), undefined);
    assert.match(said.at(-1) ?? "", /made no index\.html/);
  });

  test("that were built before are not served after a build that failed", async () => {
    await readyScreens(root, say);
    await write("build.ts", "process.exit(1);");
    assert.equal(await readyScreens(root, say), undefined);
    await write("build.ts", BUILD);
    assert.ok(await readyScreens(root, say));
    assert.equal(said.filter((text) => text.startsWith("Building")).length, 3);
  });

  test("say that the build tools are not installed, or that nothing is there", async () => {
    await write("build.ts", `import "a-build-tool-that-nobody-has";`);
    assert.equal(await readyScreens(root, say), undefined);
    assert.match(said.at(-1) ?? "", /build tools are not installed/);

    await rm(web(""), { recursive: true });
    assert.equal(await readyScreens(root, say), undefined);
    assert.match(said.at(-1) ?? "", /nothing to build them from/);
  });

  test("are not waited for by whoever stops", async () => {
    await write("build.ts", "setInterval(() => undefined, 1000);");
    const stop = new AbortController();
    const built = readyScreens(root, say, stop.signal);
    stop.abort();
    assert.equal(await built, undefined);
  });
});

describe("what the screens are told", () => {
  test("is where people sign in, and when they are locked out", () => {
    assert.deepEqual(screenSettings("http://localhost:4000", readStartSettings({})), {
      publicUrl: "http://localhost:4000",
      issuer: "http://localhost:4000/identity",
      clientId: "forecourt-dealer",
      scope: "openid offline_access",
      idleSeconds: 300,
      demo: true,
    });
  });

  test("is another issuer's where that signs people in", () => {
    const settings = readStartSettings({
      DEMO: "off",
      OIDC_ISSUER: "https://login.example/v2.0",
      OIDC_CLIENT_ID: "6f1c",
      OIDC_SCOPE: "openid profile offline_access graph/.default",
      OIDC_CLAIMS: JSON.stringify({ roles: "roles", roleNames: {} }),
    });
    assert.deepEqual(screenSettings("https://dms.example", settings), {
      publicUrl: "https://dms.example",
      issuer: "https://login.example/v2.0",
      clientId: "6f1c",
      scope: "openid profile offline_access graph/.default",
      idleSeconds: 300,
      demo: false,
    });
    assert.throws(() => readStartSettings({ OIDC_CLIENT_ID: "6f1c" }), /OIDC_ISSUER/);
  });
});
