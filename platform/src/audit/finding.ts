/** What was done to a record, as far as it can be told from what is left. */
export type FindingCode =
  /** What a row says does not have the hash of the row. */
  | "ROW_EDITED"
  | "ROW_MISSING"
  /** A row is genuine, and stands where another was. */
  | "ROW_REORDERED"
  /** A row does not follow the one before it: that one was replaced. */
  | "CHAIN_BROKEN"
  /** Rows are missing at the end of a chain. */
  | "CHAIN_CUT"
  /** A chain has rows and no end, or an end and no rows. */
  | "STREAM_MISSING"
  /** Whoever wrote a row did not have the key that seals. */
  | "MAC_WRONG"
  /** Columns beside a body say something else than the body. */
  | "COLUMNS_DIFFER"
  /** A row is neither in the tree nor on its way there, or a place of the tree is empty. */
  | "LEAF_MISSING"
  /** Rows, or the stored tree, are not those that the tree was made of. */
  | "TREE_DIFFERS"
  | "CHECKPOINT_FORGED"
  /** A witness has seen a checkpoint that is gone. */
  | "CHECKPOINT_MISSING"
  | "COSIGNATURE_WRONG"
  /** The record is older than what was signed: a backup is back, or its end was cut off. */
  | "SET_BACK"
  /** The log has signed another tree than this. */
  | "REWRITTEN"
  /** Rows wait for a signature while later ones have one. */
  | "UNSEALED"
  | "NO_RECORD"
  | "WITNESS_AWAY"
  /** A witness has nothing of this log. */
  | "WITNESS_EMPTY"
  /** What a witness holds is not signed by whom it should be. */
  | "WITNESS_DAMAGED";

export interface Finding {
  readonly code: FindingCode;
  /** A sentence for people: which row, and what was done to it. */
  readonly message: string;
  /** Place in the tree, where it is about one. */
  readonly leafIndex?: number;
  /** `<aggregate type>/<uuid>` */
  readonly stream?: string;
  readonly seq?: number;
}

/** Takes findings until there are enough of them. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly isFull: () => boolean;
  add(finding: Finding): void;
}

/** Whoever finds so many has to look at the database by other means. */
const FINDINGS_MAX = 50;

export function createFindings(): Findings {
  const all: Finding[] = [];
  const isFull = (): boolean => all.length >= FINDINGS_MAX;
  return {
    all,
    isFull,
    add(finding) {
      if (!isFull()) all.push(finding);
    },
  };
}
