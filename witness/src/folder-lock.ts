import { link, rename, unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";

/**
 * Keeps a folder to this process until it ends, however it ends. The lock is a socket that is listened on: other
 * than a file with a process id it cannot outlive its owner, and other than a port it is seen from every container
 * that mounts the folder.
 * @throws when another process holds it
 */
export async function holdFolder(dir: string): Promise<void> {
  const path = join(dir, "in-use");
  if (await listen(path)) return;
  if (!(await isLive(path))) await setAside(path, dir);
  if (!(await listen(path))) throw new Error(`another witness is at work in ${dir}`);
}

function listen(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen({ path, exclusive: true }, () => resolve(true));
    server.unref();
  });
}

function isLive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Another process may have taken over in between: then its lock is put back. */
async function setAside(path: string, dir: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside);
  const live = await isLive(aside);
  if (live) await link(aside, path);
  await unlink(aside);
  if (live) throw new Error(`another witness is at work in ${dir}`);
}
