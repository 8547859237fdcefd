import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Lets the requests of one connection in one after the other. */
export interface Pipelining {
  /**
   * Resolves when the answer before has been taken, as far as the system buffers it: a client that reads nothing
   * keeps itself waiting. False when nobody is there any more to be answered, which goes for a client that sends
   * too many requests ahead: it is cut off.
   */
  enter(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** The requests of a connection that are not answered yet. */
interface Line {
  length: number;
  /** Settles when the last of them is done with. */
  end: Promise<void>;
}

/** @param requestsMax that one connection may have begun */
export function createPipelining(requestsMax: number): Pipelining {
  const lines = new WeakMap<Socket, Line>();

  return {
    async enter({ socket }, response) {
      const line = lines.get(socket) ?? { length: 0, end: Promise.resolve() };
      lines.set(socket, line);
      if (line.length >= requestsMax) socket.destroy();
      if (socket.destroyed) return false;
      const { promise: done, resolve } = Promise.withResolvers<void>();
      const before = line.end;
      line.end = done;
      line.length += 1;
      await before;
      const leave = (): void => {
        line.length -= 1;
        resolve();
      };
      // A response that never had its turn on the connection does not tell that it is closed.
      if (socket.destroyed) leave();
      else response.once("close", leave);
      return !socket.destroyed;
    },
  };
}
