import { hash } from "node:crypto";

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256. Sizes and indexes are numbers, not bigint: a tree that
 * gains a thousand leaves a second reaches 2^53 after 285,000 years, and what is beyond is refused.
 */
export const HASH_BYTES = 32;

/** The root of a tree without leaves. */
export const emptyRoot: Buffer = hash("sha256", "", "buffer");

/**
 * What a tree was at a moment. It is known from a signed checkpoint: a proof alone binds the root, and may fit
 * trees of several sizes.
 */
export interface TreeHead {
  /** Number of leaves. */
  readonly size: number;
  readonly root: Buffer;
}

/** That a leaf lies at an index: the hashes beside its way to the root, the lowest first. */
export interface InclusionProof {
  readonly leaf: Buffer;
  readonly index: number;
  readonly path: readonly Buffer[];
}

// The two prefixes keep a leaf from being passed off as a node.
const LEAF = Buffer.of(0x00);
const NODE = Buffer.of(0x01);

export function leafHash(data: Buffer): Buffer {
  return hash("sha256", Buffer.concat([LEAF, data]), "buffer");
}

export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return hash("sha256", Buffer.concat([NODE, left, right]), "buffer");
}

/**
 * The only root of a tree of `size` leaves that this proof fits; undefined when it fits none (RFC 9162, section
 * 2.1.3.2).
 */
export function rootFromInclusion(proof: InclusionProof, size: number): Buffer | undefined {
  const { leaf, index, path } = proof;
  if (!isSize(size) || !isSize(index) || index >= size) return undefined;
  if (![leaf, ...path].every(isHash)) return undefined;
  let root = leaf;
  let node = index;
  let last = size - 1;
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (isOdd(node) || node === last) {
      root = nodeHash(sibling, root);
      // Where the last node of a row has no sibling it rises as it is.
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      root = nodeHash(root, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? root : undefined;
}

export function verifyInclusion(proof: InclusionProof, head: TreeHead): boolean {
  return rootFromInclusion(proof, head.size)?.equals(head.root) ?? false;
}

/** Whether `to` has grown out of `from`: the first leaves are the same (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(from: TreeHead, to: TreeHead, proof: readonly Buffer[]): boolean {
  if (!isSize(from.size) || !isSize(to.size) || from.size > to.size) return false;
  if (![from.root, to.root, ...proof].every(isHash)) return false;
  if (from.size === to.size) return proof.length === 0 && from.root.equals(to.root);
  if (from.size === 0) return proof.length === 0 && from.root.equals(emptyRoot);

  let node = from.size - 1;
  let last = to.size - 1;
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  // An old tree that is whole is a node of the new one, so its root is not told again.
  const [start, ...path] = node === 0 ? [from.root, ...proof] : proof;
  if (!start) return false;
  let oldRoot = start;
  let newRoot = start;
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      oldRoot = nodeHash(sibling, oldRoot);
      newRoot = nodeHash(sibling, newRoot);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newRoot = nodeHash(newRoot, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && oldRoot.equals(from.root) && newRoot.equals(to.root);
}

function isHash(bytes: Buffer): boolean {
  return bytes.length === HASH_BYTES;
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

// Not by bit operators: those cut to 32 bits.
function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function half(value: number): number {
  return Math.floor(value / 2);
}
