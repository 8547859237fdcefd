import type { FastifyCorsOptions } from "@fastify/cors";
import type { Door } from "./door.ts";

const DAY_SECONDS = 86_400;
const ASKED = ["authorization", "content-type", "x-request-id"];
const FLAGS = ["apollo-require-preflight", "x-forecourt-background", "x-forecourt-dry-run"];
const TOLD = ["x-request-id", "www-authenticate", "retry-after", "ratelimit", "ratelimit-policy"];

/** Pages of which other hosts may read the answers of a door; tokens travel in headers, never in cookies. */
export function crossOriginOf(door: Door | undefined): FastifyCorsOptions {
  if (!door) return { origin: false };
  const { origins } = door.crossOrigin;
  if (origins !== "ANY" && origins.length === 0) return { origin: false };
  return {
    origin: origins === "ANY" ? "*" : [...origins],
    methods: ["GET", "POST"],
    allowedHeaders: [...ASKED, ...FLAGS],
    exposedHeaders: TOLD,
    maxAge: DAY_SECONDS,
    credentials: false,
  };
}
