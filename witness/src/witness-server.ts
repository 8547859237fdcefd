import { isUtf8 } from "node:buffer";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Answer, Cosigner } from "./cosigner.ts";
import { Refusal } from "./refusal.ts";

export interface ServerLimits {
  readonly bodyBytesMax: number;
  readonly connectionsMax: number;
  /** For the whole of a request to arrive. */
  readonly requestMsMax: number;
}

const LIMITS: ServerLimits = {
  bodyBytesMax: 64 * 1_024,
  connectionsMax: 100,
  requestMsMax: 10_000,
};
const HEADER_BYTES_MAX = 8 * 1_024;
const TEXT = "text/plain; charset=utf-8";

/** `POST /add-checkpoint` (C2SP tlog-witness), `GET /checkpoint?origin=`, `GET /healthz`. */
export function createWitnessServer(
  cosigner: Cosigner,
  { bodyBytesMax, connectionsMax, requestMsMax }: ServerLimits = LIMITS,
): Server {
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: requestMsMax,
      requestTimeout: requestMsMax,
      connectionsCheckingInterval: requestMsMax / 10,
    },
    (request, response) => {
      void answerTo(request)
        .catch(refused)
        .then((answer) => send(response, answer));
    },
  );
  server.maxConnections = connectionsMax;

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const url = URL.parse(`http://witness${request.url}`);
    const route = `${request.method} ${url?.pathname}`;
    if (route === "POST /add-checkpoint") {
      return cosigner.add(await bodyOf(request, bodyBytesMax));
    }
    if (route === "GET /healthz") return { status: 200, type: TEXT, body: "ok\n" };
    if (route !== "GET /checkpoint") throw new Refusal(404, "there is nothing here");
    const note = cosigner.held(url?.searchParams.get("origin") ?? "");
    if (note === undefined) throw new Refusal(404, "no checkpoint of this log was seen");
    return { status: 200, type: TEXT, body: note };
  }
  return server;
}

function refused(error: unknown): Answer {
  if (error instanceof Refusal) {
    return { status: error.status, type: TEXT, body: `${error.message}\n` };
  }
  console.error("a request failed:", error);
  return { status: 500, type: TEXT, body: "the witness has failed\n" };
}

/** @throws Refusal 400, 413 */
async function bodyOf(request: IncomingMessage, bytesMax: number): Promise<string> {
  const tooLarge = new Refusal(413, `a request has at most ${bytesMax} bytes`);
  if (Number(request.headers["content-length"] ?? 0) > bytesMax) throw tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Not destroyed: the answer goes through the same socket.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > bytesMax) throw tooLarge;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, "the request ended before its end");
  }
  const body = Buffer.concat(chunks);
  if (!isUtf8(body)) throw new Refusal(400, "a request is UTF-8");
  return body.toString();
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  // What is left of a body that is too large is not read.
  if (status === 413) response.setHeader("connection", "close");
  response.writeHead(status, { "content-type": type }).end(body);
}
