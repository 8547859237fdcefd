import { createServer } from "node:net";

/** Held by at most one process on this machine. */
export interface LauncherLock {
  release(): Promise<void>;
}

/**
 * Takes the lock, or returns undefined if another launcher holds it. It is a listening socket in
 * Linux's abstract namespace: the kernel frees it when its process dies, however it dies.
 */
export function takeLauncherLock(name: string): Promise<LauncherLock | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    // Exclusive, because cluster workers would otherwise share one socket and all hold the lock.
    server.listen({ path: `\0${name}`, exclusive: true }, () => {
      resolve({ release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
