import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readManifests } from "../src/persisted-documents.ts";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import { closeRawSockets, codeOf, signedInSocket, type RawSocket } from "./raw-socket.ts";

const vin = "query Vin($id: ID!) { vehicle(id: $id) { vin } }";
const rename = 'mutation Rename { renameVehicle(id: "1", key: "registered") { vin } }';
const changes = "subscription Changes { vehicleChanges(count: 1) { position } }";
const unknown = "{ caller }";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function manifestOf(bodies: readonly string[], id: (body: string) => string = sha256): string {
  const operations = bodies.map((body) => ({ id: id(body), name: "A", type: "query", body }));
  return JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations });
}

let dir: string;
let safe: OpenGateway;
let free: OpenGateway;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "forecourt-manifests-"));
  const manifests = [join(dir, "one.json"), join(dir, "two.json")];
  await writeFile(join(dir, "one.json"), manifestOf([vin, rename]));
  await writeFile(join(dir, "two.json"), manifestOf([changes]));
  safe = await openGateway("local", { doors: { safelist: true, manifests } });
  free = await openGateway("local", { doors: { manifests } });
});
after(async () => {
  closeRawSockets();
  await safe.close();
  await free.close();
  await rm(dir, { recursive: true });
});

const variables = { id: "5" };
const answered = { data: { vehicle: { vin: "VIN5" } } };
const byId = (text: string) => ({ documentId: `sha256:${sha256(text)}` });
const asApollo = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
});

async function refusedAs(open: OpenGateway, body: object): Promise<[number, unknown]> {
  const answer = await open.post(body);
  assert.equal(answer.body.data, undefined);
  return [answer.status, answer.body.errors?.[0]?.extensions.code];
}

describe("a registered document", () => {
  for (const safelist of [true, false]) {
    test(`is found by its id, with${safelist ? "" : "out"} the safelist`, async () => {
      const open = safelist ? safe : free;
      assert.deepEqual((await open.post({ ...byId(vin), variables })).body, answered);
      assert.deepEqual((await open.post({ ...asApollo(vin), variables })).body, answered);
      assert.deepEqual((await open.post({ ...byId(rename) })).body.data, {
        renameVehicle: { vin: "VIN1" },
      });
    });

    test(`is answered by its text, with${safelist ? "" : "out"} the safelist`, async () => {
      const open = safelist ? safe : free;
      assert.deepEqual((await open.post({ query: vin, variables })).body, answered);
      assert.deepEqual(
        (await open.post({ query: vin, ...asApollo(vin), variables })).body,
        answered,
      );
    });
  }

  test("is found by its id at the other doors", async () => {
    for (const path of ["/public", "/bi"]) {
      assert.deepEqual((await safe.post({ ...byId(vin), variables }, {}, path)).body, answered);
    }
  });

  test("is found by its id in a GET", async () => {
    const search = new URLSearchParams({ ...byId(vin), variables: JSON.stringify(variables) });
    const apollo = new URLSearchParams({
      extensions: JSON.stringify(asApollo(vin).extensions),
      variables: JSON.stringify(variables),
    });
    for (const parameters of [search, apollo]) {
      const response = await fetch(`${safe.gateway.url}/graphql?${parameters}`, {
        headers: { authorization: "Bearer desk" },
      });
      assert.deepEqual(await response.json(), answered);
    }
  });

  test("is held to the door all the same", async () => {
    assert.deepEqual(await refusedAs(free, { ...byId(changes) }), [400, "BAD_REQUEST"]);
    const answer = await free.post(byId(rename), {}, "/bi");
    assert.equal(answer.body.errors?.[0]?.extensions.code, "READ_ONLY_DOOR");
  });

  test("is told to nobody who is not signed in", async () => {
    const { status, body } = await safe.post(byId(unknown), { authorization: "Bearer forged" });
    assert.equal(status, 401);
    assert.equal(body.errors?.[0]?.extensions.code, "UNAUTHENTICATED");
  });
});

describe("another document", () => {
  test("is refused with the safelist, and answered without", async () => {
    assert.deepEqual(await refusedAs(safe, { query: unknown }), [403, "DOCUMENT_NOT_ALLOWED"]);
    assert.deepEqual(await refusedAs(safe, { query: `${vin} ` }), [403, "DOCUMENT_NOT_ALLOWED"]);
    assert.equal((await free.post({ query: unknown })).status, 200);
  });

  test("cannot be registered by sending it with its id", async () => {
    const body = { query: unknown, ...asApollo(unknown) };
    assert.deepEqual(await refusedAs(safe, body), [403, "DOCUMENT_NOT_ALLOWED"]);
    assert.deepEqual(await refusedAs(safe, asApollo(unknown)), [400, "PERSISTED_QUERY_NOT_FOUND"]);
    assert.equal((await free.post(body)).status, 200);
    assert.deepEqual(await refusedAs(free, asApollo(unknown)), [400, "PERSISTED_QUERY_NOT_FOUND"]);
  });

  test("does not pass under the id of a registered one", async () => {
    for (const open of [safe, free]) {
      assert.deepEqual(await refusedAs(open, { query: unknown, ...byId(vin) }), [
        400,
        "BAD_REQUEST",
      ]);
      assert.deepEqual(await refusedAs(open, { query: unknown, ...asApollo(vin) }), [
        400,
        "BAD_REQUEST",
      ]);
    }
  });

  test("is not meant by an id that is none", async () => {
    for (const documentId of [sha256(vin), `md5:${sha256(vin)}`, "sha256:x", 7, {}]) {
      assert.deepEqual(await refusedAs(free, { documentId }), [400, "BAD_REQUEST"]);
    }
    assert.deepEqual(await refusedAs(free, byId(unknown)), [400, "PERSISTED_QUERY_NOT_FOUND"]);
    assert.deepEqual(await refusedAs(free, { documentId: null }), [400, "BAD_REQUEST"]);
    const prototype = { extensions: { persistedQuery: { sha256Hash: "constructor" } } };
    assert.deepEqual(await refusedAs(free, prototype), [400, "PERSISTED_QUERY_NOT_FOUND"]);
  });
});

describe("documents on a socket", () => {
  async function first(socket: RawSocket, id: string, payload: object) {
    socket.send({ type: "subscribe", id, payload });
    return socket;
  }

  test("are held to the safelist as over HTTP", async () => {
    const socket = await signedInSocket(safe.gateway.url, "desk");

    await first(socket, "1", { query: "", ...byId(changes) });
    assert.deepEqual((await socket.next("next", "1")).payload, {
      data: { vehicleChanges: { position: 1 } },
    });
    await first(socket, "2", { query: "", ...asApollo(vin), variables });
    assert.deepEqual((await socket.next("next", "2")).payload, answered);
    await first(socket, "3", { query: unknown });
    assert.equal(codeOf(await socket.next("error", "3")), "DOCUMENT_NOT_ALLOWED");
    await first(socket, "4", { query: "", ...byId(unknown) });
    assert.equal(codeOf(await socket.next("error", "4")), "PERSISTED_QUERY_NOT_FOUND");
  });
});

describe("a manifest", () => {
  test("is refused when it is none, or an id is not the hash of its document", async () => {
    const file = join(dir, "bad.json");
    for (const [content, fault] of [
      ["{}", /format/],
      ["nonsense", /JSON/],
      [manifestOf([vin], () => sha256(rename)), /not the SHA-256/],
    ] as const) {
      await writeFile(file, content);
      await assert.rejects(readManifests([file]), fault);
    }
    await assert.rejects(readManifests([join(dir, "absent.json")]), /ENOENT/);
  });
});
