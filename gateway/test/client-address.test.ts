import assert from "node:assert/strict";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, test } from "node:test";
import { clientAddress } from "../src/client-address.ts";

function requestFrom(peer: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers["x-forwarded-for"] = forwarded;
  return request;
}

describe("the address of a client", () => {
  test("is the peer's, whatever it says, where no proxy is trusted", () => {
    assert.equal(clientAddress(requestFrom("192.0.2.1", "203.0.113.9"), 0), "192.0.2.1");
  });

  test("is what the proxies in front saw, not what the client wrote left of it", () => {
    const request = requestFrom("10.0.0.1", "1.1.1.1, 203.0.113.9, 10.0.0.2");
    assert.equal(clientAddress(request, 2), "203.0.113.9");
    assert.equal(clientAddress(request, 1), "10.0.0.2");
  });

  test("is the farthest known where a request came past the proxies", () => {
    assert.equal(clientAddress(requestFrom("192.0.2.1"), 2), "192.0.2.1");
    assert.equal(clientAddress(requestFrom("192.0.2.1", " , "), 1), "192.0.2.1");
  });

  test("is the /64 of an IPv6 line", () => {
    for (const peer of ["2001:db8:1:2:3:4:5:6", "2001:0db8:1:2::", "2001:db8:1:2::7"]) {
      assert.equal(clientAddress(requestFrom(peer), 0), "2001:db8:1:2::/64");
    }
    assert.equal(clientAddress(requestFrom("::1"), 0), "0:0:0:0::/64");
  });

  test("is the same over both families of one socket", () => {
    assert.equal(clientAddress(requestFrom("::ffff:192.0.2.1"), 0), "192.0.2.1");
  });
});
