import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { test } from "node:test";
import { createWitnessServer } from "../src/witness-server.ts";

test("a request that does not come to its end is ended", async () => {
  const cosigner = { add: () => assert.fail("it never came"), held: () => undefined };
  const limits = { bodyBytesMax: 1_024, connectionsMax: 2, requestMsMax: 100 };
  const server = createWitnessServer(cosigner, limits).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const socket = connect(port, "127.0.0.1");
  socket.write(
    "POST /add-checkpoint HTTP/1.1\r\nhost: witness\r\ncontent-length: 100\r\n\r\nold 1",
  );
  const [answer] = await once(socket, "data");
  await once(socket, "close");
  assert.match(String(answer), /^HTTP\/1\.1 408 /);
  server.close();
});
