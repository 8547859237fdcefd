import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { createRequestLimit } from "../src/request-rate.ts";
import { startIdentity } from "./support/identity-server.ts";

const BURST = 20;

describe("requests of one address", () => {
  test("are answered by 429 beyond a burst, and store nothing then", async () => {
    const server = await startIdentity({
      requestRate: { burst: BURST, perSecond: 0.01 },
      proxies: 1,
    });
    after(() => server.close());
    const url = `${server.publicUrl}/identity`;
    const query = new URLSearchParams({
      client_id: "forecourt-account",
      response_type: "none",
      scope: "openid",
      redirect_uri: `${url}/account`,
    });
    const begin = (ip: string) =>
      fetch(`${url}/auth?${query}`, { redirect: "manual", headers: { "x-forwarded-for": ip } });
    const begun = async (): Promise<number> => {
      const rows = await server.identity.database.read("SELECT FROM provider_artefact");
      return rows.length;
    };

    const statuses = await Promise.all(
      // A household writes any address in its /64.
      Array.from(
        { length: 5 * BURST },
        async (_none, at) => (await begin(`2001:db8::${at}`)).status,
      ),
    );
    assert.equal(statuses.filter((status) => status === 303).length, BURST);
    const stored = await begun();
    const refused = await begin("2001:db8::1");
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get("retry-after")) > 0);
    assert.equal(await begun(), stored);

    assert.equal((await begin("2001:db8:1::1")).status, 303, "another household");
    const headers = { "x-forwarded-for": "2001:db8::1" };
    for (const path of ["jwks", ".well-known/openid-configuration", "static/identity.css"]) {
      assert.equal((await fetch(`${url}/${path}`, { headers })).status, 200, path);
    }
  });

  test("are let in again as time passes, and no more than a burst at once", () => {
    const waitOf = createRequestLimit({ burst: 2, perSecond: 0.5 });
    const at = (seconds: number): number | undefined =>
      waitOf("address", new Date(seconds * 1_000));
    assert.deepEqual([at(0), at(0), at(0), at(1)], [undefined, undefined, 2, 1]);
    assert.equal(at(2), undefined);
    assert.deepEqual([at(1_000), at(1_000), at(1_000)], [undefined, undefined, 2]);
    assert.equal(at(0), 2, "a clock that is set back gives nothing");
  });
});
