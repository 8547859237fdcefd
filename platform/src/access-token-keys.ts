import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import type { Log } from "./log.ts";

/** The issuer's keys cannot be had at present: nobody's token can be told to be right or wrong. */
export class IssuerUnavailable extends Error {
  constructor(issuer: string, cause: unknown) {
    super(`the keys of ${issuer} cannot be had`, { cause });
    this.name = "IssuerUnavailable";
  }
}

/** A set of keys, where to fetch it, a function that finds the key of a token, or what discovery says. */
export type IssuerKeys = JSONWebKeySet | URL | JWTVerifyGetKey | "DISCOVERED";

const FETCH_MS_MAX = 5_000;
/** Between two fetches, whatever came of the first: forged tokens flood no issuer, nor wait for one. */
const FETCH_PAUSE_MS = 5_000;
/** After this the keys are asked for again; while the issuer is away the old ones count for longer. */
const FRESH_MS = 10 * 60_000;
const KEPT_MS = 60 * 60_000;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** Finds the key of a token. The finder throws IssuerUnavailable, or errors of jose for an unknown key. */
export function keyFinder(keys: IssuerKeys, issuer: string, log: Log): JWTVerifyGetKey {
  if (typeof keys === "function") return keys;
  if (keys === "DISCOVERED") return remoteFinder(() => discovered(issuer), issuer, log);
  if (keys instanceof URL) return remoteFinder(() => fetchKeys(keys.href), issuer, log);
  return createLocalJWKSet(keys);
}

/** The keys are fetched with the first token, with one that names an unknown key, and when they are old. */
function remoteFinder(
  load: () => Promise<JSONWebKeySet>,
  issuer: string,
  log: Log,
): JWTVerifyGetKey {
  let known: { readonly find: JWTVerifyGetKey; readonly atMs: number } | undefined;
  let failure: IssuerUnavailable | undefined;
  let triedAtMs = -Infinity;
  let loading: Promise<void> | undefined;

  async function reload(): Promise<void> {
    try {
      known = { find: createLocalJWKSet(await load()), atMs: performance.now() };
      failure = undefined;
    } catch (error) {
      failure = new IssuerUnavailable(issuer, error);
      log.error({ err: error, issuer }, "the keys of the issuer could not be had");
    }
    triedAtMs = performance.now();
    loading = undefined;
  }

  async function lookAgain(): Promise<void> {
    if (loading || performance.now() - triedAtMs >= FETCH_PAUSE_MS) await (loading ??= reload());
  }

  function counting(maxAgeMs: number): JWTVerifyGetKey | undefined {
    return known && performance.now() - known.atMs < maxAgeMs ? known.find : undefined;
  }

  return async (header, token) => {
    if (!counting(FRESH_MS)) await lookAgain();
    const find = counting(KEPT_MS);
    if (!find) throw failure ?? new IssuerUnavailable(issuer, undefined);
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    await lookAgain();
    // It may be a new key: without the issuer nobody knows.
    if (failure) throw failure;
    return (counting(KEPT_MS) ?? find)(header, token);
  };
}

async function discovered(issuer: string): Promise<JSONWebKeySet> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const found = discovery.parse(await fetchJson(url));
  if (found.issuer !== issuer) throw new Error(`${url} speaks for ${found.issuer}`);
  return fetchKeys(found.jwks_uri);
}

async function fetchKeys(url: string): Promise<JSONWebKeySet> {
  return keySet.parse(await fetchJson(url));
}

async function fetchJson(url: string): Promise<unknown> {
  const signal = AbortSignal.timeout(FETCH_MS_MAX);
  const response = await fetch(url, { signal, redirect: "error" });
  if (response.ok) return response.json();
  await response.body?.cancel();
  throw new Error(`${url} answered ${response.status}`);
}
