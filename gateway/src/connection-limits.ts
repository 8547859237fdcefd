/** What one peer may hold of the server, whatever it asks. */
export interface ConnectionLimits {
  readonly connections: number;
  readonly requestsPerConnection: number;
  /** Requests of one connection that are not answered yet. */
  readonly requestsAhead: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
  /** To send the headers of a request. */
  readonly headersMs: number;
  /** To send a whole request. */
  readonly requestMs: number;
  /** Between two requests. */
  readonly idleMs: number;
  /** Without taking anything of an answer. */
  readonly unreadMs: number;
  readonly sockets: number;
  readonly socketsPerAddress: number;
  readonly socketsPerClient: number;
  /** From the handshake of a socket to its connection_init. */
  readonly initMs: number;
  readonly operationsPerSocket: number;
  readonly messageBytes: number;
  readonly messagesPerSecond: number;
  readonly messageBurst: number;
}

export const connectionLimits: ConnectionLimits = {
  connections: 20_000,
  requestsPerConnection: 10_000,
  requestsAhead: 10,
  headerBytes: 16_384,
  bodyBytes: 1_000_000,
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 65_000,
  unreadMs: 20_000,
  sockets: 10_000,
  socketsPerAddress: 500,
  socketsPerClient: 50,
  initMs: 3_000,
  operationsPerSocket: 100,
  messageBytes: 1_000_000,
  messagesPerSecond: 50,
  messageBurst: 120,
};
