import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { WebSocket } from "ws";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import { closeRawSockets, rawSocket, signedInSocket } from "./raw-socket.ts";

const page = "https://desk.example.com";
let open: OpenGateway;
before(async () => {
  open = await openGateway("local", {
    publicUrl: "https://dms.example.com",
    doors: { allowedOrigins: [page] },
  });
});
after(() => open.close());

const doors = ["/graphql", "/public", "/bi"];
const authorization = "Bearer desk";

describe("every answer", () => {
  for (const path of [...doors, "/healthz", "/nowhere", "/public/schema.graphql"]) {
    test(`at ${path} says that it is nothing to be shown or run`, async () => {
      const { headers } = await fetch(`${open.gateway.url}${path}?query={caller}`, {
        headers: { authorization },
      });
      assert.equal(
        headers.get("content-security-policy"),
        "default-src 'none'; frame-ancestors 'none'",
      );
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("x-frame-options"), "DENY");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("strict-transport-security"), "max-age=31536000; includeSubDomains");
      for (const name of ["x-powered-by", "server", "set-cookie"]) {
        assert.equal(headers.get(name), null);
      }
    });
  }

  test("binds nobody to TLS that is not there", async () => {
    const plain = await openGateway("local", { publicUrl: "http://localhost:4000" });
    const { headers } = await fetch(`${plain.gateway.url}/healthz`);
    await plain.close();
    assert.equal(headers.get("strict-transport-security"), null);
  });

  test("may be embedded by other sites at the public door alone", async () => {
    const shut = await openGateway();
    const policies = await Promise.all(
      doors.map(async (path) => {
        const { headers } = await shut.post({ query: "{ caller }" }, {}, path);
        return headers.get("cross-origin-resource-policy");
      }),
    );
    await shut.close();
    assert.deepEqual(policies, ["same-origin", "cross-origin", "same-origin"]);
  });
});

describe("pages of other sites", () => {
  const preflight = (path: string, origin: string) =>
    fetch(`${open.gateway.url}${path}`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });

  for (const path of ["/graphql", "/bi"]) {
    test(`may ask at ${path} when they are named`, async () => {
      const { status, headers } = await preflight(path, page);
      assert.equal(status, 204);
      assert.equal(headers.get("access-control-allow-origin"), page);
      assert.match(headers.get("access-control-allow-headers") ?? "", /authorization/);
      assert.match(headers.get("vary") ?? "", /origin/i);
      assert.equal(headers.get("access-control-allow-credentials"), null);
      const answer = await open.post({ query: "{ caller }" }, { origin: page }, path);
      assert.equal(answer.headers.get("access-control-allow-origin"), page);
      assert.match(answer.headers.get("access-control-expose-headers") ?? "", /ratelimit/);
    });

    test(`may not ask at ${path} otherwise`, async () => {
      for (const origin of ["https://evil.example", `${page}.evil.example`, "null"]) {
        const { headers } = await preflight(path, origin);
        assert.equal(headers.get("access-control-allow-origin"), null, origin);
        const answer = await open.post({ query: "{ caller }" }, { origin }, path);
        assert.equal(answer.headers.get("access-control-allow-origin"), null, origin);
      }
    });

    test(`cannot make a browser ask at ${path} without a preflight`, async () => {
      const url = `${open.gateway.url}${path}?query={caller}`;
      assert.equal((await fetch(url, { headers: { accept: "*/*" } })).status, 400);
      const form = await fetch(url, {
        method: "POST",
        body: new URLSearchParams({ query: "{a}" }),
      });
      assert.equal(form.status, 415);
    });
  }

  test("may ask at the public door, without credentials", async () => {
    const { status, headers } = await preflight("/public", "https://dealer.example");
    assert.equal(status, 204);
    assert.equal(headers.get("access-control-allow-origin"), "*");
    assert.equal(headers.get("access-control-allow-methods"), "GET, POST");
    assert.equal(headers.get("access-control-allow-credentials"), null);
    const simple = await fetch(`${open.gateway.url}/public?query={caller}`, {
      headers: { origin: "https://dealer.example" },
    });
    assert.equal(simple.status, 200);
    assert.equal(simple.headers.get("access-control-allow-origin"), "*");
  });

  test("may open sockets when they are named", async () => {
    await rawSocket(open.gateway.url, { origin: page });
    await assert.rejects(rawSocket(open.gateway.url, { origin: "https://evil.example" }), /403/);
    closeRawSockets();
  });
});

describe("a peer that takes its time", () => {
  let strict: OpenGateway;
  let patient: OpenGateway;
  const sockets: Socket[] = [];
  before(async () => {
    strict = await openGateway("local", {
      connections: { headersMs: 200, requestMs: 400, idleMs: 200 },
    });
    patient = await openGateway("local", { connections: { headersMs: 200 } });
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });
  after(async () => {
    await strict.close();
    await patient.close();
  });

  function dial({ gateway }: OpenGateway = strict): Socket {
    const socket = connect(gateway.port, "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => undefined);
    return socket;
  }

  const head = (length: number): string =>
    "POST /graphql HTTP/1.1\r\nhost: a\r\nauthorization: Bearer desk\r\n" +
    `content-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

  test("with its headers is cut off", async () => {
    const socket = dial(patient);
    socket.write("GET /public?query={caller} HTTP/1.1\r\nhost: a\r\nx-slow: ");
    assert.match(await text(socket), /^HTTP\/1\.1 408/);
  });

  test("with its body is cut off", async () => {
    const socket = dial();
    socket.write(`${head(100)}{"query":`);
    assert.match(await text(socket), /^HTTP\/1\.1 408/);
  });

  test("between two requests is cut off", async () => {
    const socket = dial();
    const body = JSON.stringify({ query: "{ caller }" });
    socket.write(head(body.length) + body);
    assert.match(await text(socket), /^HTTP\/1\.1 200/);
  });

  test("reading its answer is cut off", async () => {
    const long = Array.from({ length: 29 }, (_, index) => `a${index}: vin`).join(" ");
    const query = `{ vehicles(first: 250) { nodes { ${long} serviceHistory(first: 3) { nodes {
      number vehicle { id vin lastService } } } } } }`;
    const body = JSON.stringify({ query });
    const connections = { unreadMs: 300, requestsAhead: 10_000 };
    const reader = await openGateway("local", { connections });
    const socket = dial(reader).pause();
    const closed = new Promise((resolve) => socket.once("close", resolve));
    // It goes on asking without reading: more than the buffers of both sides hold.
    const asking = setInterval(() => socket.write((head(body.length) + body).repeat(20)), 20);
    await closed;
    clearInterval(asking);
    await reader.close();
  });
});

describe("a peer that sends requests ahead", () => {
  const slow = request("{ vehicle(id: 1) { lastService } }");
  let socket: Socket;

  function request(query: string): string {
    const body = JSON.stringify({ query });
    return (
      "POST /graphql HTTP/1.1\r\nhost: a\r\nauthorization: Bearer desk\r\n" +
      `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
    );
  }

  beforeEach(() => {
    socket = connect(open.gateway.port, "127.0.0.1");
    socket.on("error", () => undefined);
  });
  afterEach(() => void socket.destroy());

  test("is answered one after the other, in order", async () => {
    const release = open.graph.hold();
    const asked = open.graph.held();
    let running = 0;
    void asked(2).then(() => (running = 2));
    socket.write(slow + slow + request("{ caller }"));
    await asked(1);
    // What runs beside it would have been asked for by now.
    await open.post({ query: "{ vehicle(id: 1) { vin } }" });
    assert.equal(running, 0);

    release();

    let received = "";
    for await (const data of socket) {
      received += String(data);
      if (received.includes("caller")) break;
    }
    const answers = received.match(/"(lastService|caller)"/g);
    assert.deepEqual(answers, ['"lastService"', '"lastService"', '"caller"']);
  });

  test("is cut off beyond a number of them, and what waited is not run", async () => {
    const release = open.graph.hold();
    const asked = open.graph.held();
    const cut = once(socket, "close");
    socket.write(slow);
    await asked(1);
    const another = open.graph.held();
    socket.write(slow.repeat(10));
    await cut;

    release();

    assert.equal((await open.post({ query: "{ vehicle(id: 1) { lastService } }" })).status, 200);
    await another(1);
    let more = false;
    void another(2).then(() => (more = true));
    await open.post({ query: "{ vehicle(id: 1) { vin } }" });
    assert.equal(more, false);
  });
});

describe("a peer that wants much", () => {
  test("is refused long headers", async () => {
    const small = await openGateway("local", { connections: { headerBytes: 4_000 } });
    const get = (length: number) =>
      fetch(`${small.gateway.url}/healthz`, { headers: { "x-long": "x".repeat(length) } });
    const statuses = [(await get(3_000)).status, (await get(5_000)).status];
    await small.close();
    assert.deepEqual(statuses, [200, 431]);
  });

  test("gets no more connections than there may be", async () => {
    const small = await openGateway("local", { connections: { connections: 2 } });
    const dial = () => connect(small.gateway.port, "127.0.0.1");
    const held = [dial(), dial()];
    await Promise.all(held.map((socket) => once(socket, "connect")));
    const late = dial();
    late.on("error", () => undefined);
    await once(late, "close");
    for (const socket of held) socket.destroy();
    await small.close();
  });

  test("gets no more sockets than one address may have, signed in or not", async () => {
    const small = await openGateway("local", {
      trustProxy: 1,
      connections: { socketsPerAddress: 2 },
    });
    const from = (address: string) =>
      rawSocket(small.gateway.url, { "x-forwarded-for": `198.51.100.1, ${address}` });
    await from("203.0.113.7");
    const { socket } = await from("203.0.113.7");
    await assert.rejects(from("203.0.113.7"), /429/);
    await from("203.0.113.8");

    socket.terminate();

    for (;;) {
      const again = await from("203.0.113.7").catch((error: Error) => error);
      if (!(again instanceof Error)) break;
      assert.match(again.message, /429/);
    }
    closeRawSockets();
    await small.close();
  });

  test("may send a burst of messages on a socket and is closed beyond", async () => {
    const small = await openGateway("local", {
      connections: { messageBurst: 20, messagesPerSecond: 1 },
    });
    const { send, next, closed } = await signedInSocket(small.gateway.url, "desk");
    for (let message = 1; message < 20; message += 1) send({ type: "ping" });
    for (let message = 1; message < 20; message += 1) await next("pong");
    for (let message = 0; message < 20; message += 1) send({ type: "ping" });
    assert.deepEqual(await closed, [4429, "Too many messages"]);
    await small.close();
  });

  test("keeps no connection by a handshake that is refused", async () => {
    for (const [path, key, status] of [
      ["/nowhere", "dGhlIHNhbXBsZSBub25jZQ==", 404],
      ["/graphql", "too short", 400],
    ] as const) {
      const socket = connect({ port: open.gateway.port, host: "127.0.0.1", allowHalfOpen: true });
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n` +
          `sec-websocket-version: 13\r\nsec-websocket-key: ${key}\r\n\r\n`,
      );
      assert.match(await text(socket), new RegExp(`^HTTP/1.1 ${status}`));
      // Only who is gone answers so.
      const failed = once(socket, "error");
      const nagging = setInterval(() => socket.write("more"), 10);
      await assert.doesNotReject(failed);
      clearInterval(nagging);
      socket.destroy();
    }
  });

  test("opens no socket without the protocol", async () => {
    const socket = new WebSocket(`${open.gateway.url.replace("http", "ws")}/graphql`);
    const [code] = await once(socket, "close");
    assert.equal(code, 4406);
  });
});
