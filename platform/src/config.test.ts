import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { logLevelSetting, portSetting, readConfig } from "./config.ts";

const shape = z.object({
  PORT: portSetting.default(4000),
  LOG_LEVEL: logLevelSetting,
  SECRET: z.string().min(32),
});
const SECRET = "s".repeat(32);

describe("readConfig", () => {
  test("takes text for what it means, and empty text for not given", () => {
    assert.deepEqual(readConfig(shape, { PORT: "8080", LOG_LEVEL: "debug", SECRET, OTHER: "x" }), {
      PORT: 8080,
      LOG_LEVEL: "debug",
      SECRET,
    });
    assert.deepEqual(readConfig(shape, { PORT: "", LOG_LEVEL: undefined, SECRET }), {
      PORT: 4000,
      LOG_LEVEL: "info",
      SECRET,
    });
  });

  test("lists every problem at once and tells no value", () => {
    const secret = "hunter2";
    assert.throws(
      () => readConfig(shape, { PORT: "70000", LOG_LEVEL: "loud", SECRET: secret }),
      ({ message }: Error) => {
        for (const name of ["PORT", "LOG_LEVEL", "SECRET"]) assert.match(message, RegExp(name));
        assert.doesNotMatch(message, RegExp(secret));
        return true;
      },
    );
    for (const port of ["-1", "1.5", "http"]) {
      assert.throws(() => readConfig(shape, { PORT: port, SECRET }), /PORT/, port);
    }
  });
});
