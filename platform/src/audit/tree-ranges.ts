/** Leaves `from` up to and without `to`. What a proof tells of is the hash over such a range. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The 2^height leaves from index × 2^height on: a part of the tree that never changes any more. */
export interface Subtree {
  readonly height: number;
  readonly index: number;
}

/** What lies beside the way from a leaf to the root, the lowest first (RFC 6962, section 2.1.1). */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.toReversed();
}

/** What proves that a tree of `newSize` leaves begins as the one of `oldSize` did (RFC 6962, section 2.1.2). */
export function consistencyRanges(oldSize: number, newSize: number): LeafRange[] {
  if (oldSize === 0 || oldSize === newSize) return [];
  const ranges: LeafRange[] = [];
  let [from, to] = [0, newSize];
  while (to > oldSize) {
    const middle = from + largestPowerBelow(to - from);
    if (oldSize <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  // Where the old tree is a node of the new one, its root is known and not told.
  if (from > 0) ranges.push({ from, to });
  return ranges.toReversed();
}

/** The subtrees that a range of a tree consists of, from left to right, each smaller than the one before. */
export function subtreesOf({ from, to }: LeafRange): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let start = from; start < to;) {
    const leaves = largestPowerUpTo(to - start);
    subtrees.push({ height: Math.log2(leaves), index: start / leaves });
    start += leaves;
  }
  return subtrees;
}

function largestPowerBelow(count: number): number {
  return largestPowerUpTo(count - 1);
}

function largestPowerUpTo(count: number): number {
  let power = 1;
  while (power * 2 <= count) power *= 2;
  return power;
}
