import { createHash } from "node:crypto";

/** The tree as section 2.1 of RFC 6962 defines it, word for word: slow, and nothing of it is used elsewhere. */
function sha256(...parts: Buffer[]): Buffer {
  return createHash("sha256").update(Buffer.concat(parts)).digest();
}

/** MTH(D[n]) */
export function naiveRoot(data: readonly Buffer[]): Buffer {
  const [only = Buffer.alloc(0)] = data;
  if (data.length === 0) return sha256();
  if (data.length === 1) return sha256(Buffer.of(0), only);
  const k = split(data.length);
  return sha256(Buffer.of(1), naiveRoot(data.slice(0, k)), naiveRoot(data.slice(k)));
}

/** PATH(m, D[n]) */
export function naivePath(m: number, data: readonly Buffer[]): Buffer[] {
  if (data.length === 1) return [];
  const k = split(data.length);
  const [left, right] = [data.slice(0, k), data.slice(k)];
  if (m < k) return [...naivePath(m, left), naiveRoot(right)];
  return [...naivePath(m - k, right), naiveRoot(left)];
}

/** PROOF(m, D[n]) for 0 < m <= n */
export function naiveProof(m: number, data: readonly Buffer[]): Buffer[] {
  return subproof(m, data, true);
}

function subproof(m: number, data: readonly Buffer[], isKnown: boolean): Buffer[] {
  if (m === data.length) return isKnown ? [] : [naiveRoot(data)];
  const k = split(data.length);
  const [left, right] = [data.slice(0, k), data.slice(k)];
  if (m <= k) return [...subproof(m, left, isKnown), naiveRoot(right)];
  return [...subproof(m - k, right, false), naiveRoot(left)];
}

/** The largest power of two smaller than n. */
function split(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

/** Data of leaves, each another. */
export function someData(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => sha256(Buffer.from(`row ${index}`)));
}
