import { connect, type Socket } from "node:net";
import { getIntrospectionQuery } from "graphql";
import { closeCodeOf, greeted } from "./sockets.ts";
import { openRawSocket, postBody, type Outcome, type Target } from "./target.ts";

/** Something that lasts: many clients, or one that goes on and on. */
export interface Siege {
  readonly name: string;
  /** How those who are refused hear of it; undefined where all are served. */
  readonly code: string | undefined;
  run(target: Target): Promise<Outcome>;
}

const HOLD_MS = 3_000;
const DRIP_MS = 250;
/** Node looks for late requests twice a minute, so a limit of 30 s takes effect within 60. */
const CUT_OFF_MS_MAX = 70_000;

export const sieges: readonly Siege[] = [
  {
    name: "10,000 different documents",
    code: undefined,
    run: (target) => churn(target, 10_000, 4),
  },
  {
    name: "2,000 connections that say nothing",
    code: undefined,
    async run(target) {
      const sockets = await Promise.all(
        Array.from({ length: 2_000 }, () => openConnection(target)),
      );
      await pause(HOLD_MS);
      for (const socket of sockets) socket.destroy();
      return [];
    },
  },
  {
    name: "600 WebSockets from one address that never introduce themselves",
    // Too many requests, in the handshake; graphql-transport-ws: connection initialisation timeout.
    code: "429, 4408",
    run: (target) =>
      distinct(
        Array.from({ length: 600 }, () =>
          openRawSocket(target).then(closeCodeOf, handshakeStatusOf),
        ),
      ),
  },
  {
    name: "50 clients that ask for 100 large answers each and read none",
    code: undefined,
    run: (target) => askUnreading(target, 50, 100),
  },
  {
    name: "50 clients that ask for 10 large answers each and read none",
    code: undefined,
    run: (target) => askUnreading(target, 50, 10),
  },
  {
    name: "a WebSocket that asks for 2,000 large answers and reads none",
    // Too many requests, in the range of graphql-transport-ws.
    code: "4429",
    async run(target) {
      const socket = await greeted(target);
      const closed = closeCodeOf(socket);
      socket.pause();
      const payload = { query: getIntrospectionQuery() };
      for (let id = 0; id < 2_000; id += 1) {
        socket.send(JSON.stringify({ id: String(id), type: "subscribe", payload }));
      }
      await pause(HOLD_MS);
      socket.resume();
      return closed;
    },
  },
  {
    name: "200 clients that drip headers or bodies",
    code: "408",
    run(target) {
      const begun = httpRequest(target, "x".repeat(900_000));
      const headers = begun.slice(0, begun.indexOf("\r\n") + 2);
      const body = begun.slice(0, begun.indexOf("\r\n\r\n") + 4);
      return distinct(
        Array.from({ length: 200 }, (_unused, index) =>
          drip(target, index % 2 === 0 ? headers : body),
        ),
      );
    },
  },
];

/** Each client asks for the whole schema again and again, ahead of the answers, and takes none. */
async function askUnreading(target: Target, clients: number, requests: number): Promise<Outcome> {
  const request = httpRequest(target, JSON.stringify({ query: getIntrospectionQuery() }));
  const sockets = await Promise.all(Array.from({ length: clients }, () => openConnection(target)));
  for (const socket of sockets) {
    socket.pause();
    socket.write(request.repeat(requests));
  }
  await pause(HOLD_MS);
  for (const socket of sockets) socket.destroy();
  return [];
}

async function churn(target: Target, documents: number, clients: number): Promise<Outcome> {
  const codes = new Set<string>();
  let next = 0;
  async function client(): Promise<void> {
    while (next < documents) {
      next += 1;
      const query = `query Churn${next} { rooftops { id name } }`;
      for (const code of await postBody(target, JSON.stringify({ query }))) codes.add(code);
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  return [...codes];
}

/** Sends the beginning of a request and then a byte now and then. */
async function drip(target: Target, beginning: string): Promise<Outcome> {
  const socket = await openConnection(target);
  socket.write(beginning);
  const dripping = setInterval(() => socket.writable && socket.write("x"), DRIP_MS);
  const answer = await new Promise<string>((resolve) => {
    let received = "";
    socket.on("data", (data) => {
      received += data.toString();
    });
    socket.once("close", () => resolve(received));
    setTimeout(() => resolve(received), CUT_OFF_MS_MAX).unref();
  });
  clearInterval(dripping);
  socket.destroy();
  return [/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? "NOT CUT OFF"];
}

/** Each outcome once, sorted. */
async function distinct(outcomes: readonly Promise<Outcome>[]): Promise<Outcome> {
  return [...new Set((await Promise.all(outcomes)).flat())].toSorted();
}

/** `Unexpected server response: 429` */
function handshakeStatusOf(error: unknown): Outcome {
  return [/\d{3}$/.exec(String(error))?.[0] ?? String(error)];
}

function openConnection({ url }: Target): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // The server may cut it off at any moment; that is what is observed.
  socket.on("error", () => undefined);
  return new Promise((resolve, reject) => {
    socket.once("connect", () => resolve(socket));
    socket.once("error", reject);
  });
}

function httpRequest({ headers }: Target, body: string): string {
  const lines = Object.entries({
    host: "forecourt",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /graphql HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
