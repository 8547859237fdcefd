import type { ChainEnd } from "./chain-ends.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { macHolds, rowHash, type MacKeys } from "./record-hash.ts";
import type { BesideBody, StoredRow } from "./record-rows.ts";

/**
 * What was done to a row, the first that explains it.
 * @param before the row before it in its chain
 */
export function faultOf(row: StoredRow, before: ChainEnd, keys: MacKeys): Finding | undefined {
  return (
    faultOfHash(row, before) ??
    faultOfSeal(row, keys) ??
    faultOfPlace(row, before) ??
    faultOfColumns(row)
  );
}

const RENUMBERED_BY_MAX = 100;

/** As people know a row. */
export function nameOf({ stream, seq }: Pick<StoredRow, "stream" | "seq">): string {
  return `row ${seq} of ${stream}`;
}

function faultOfHash(row: StoredRow, before: ChainEnd): Finding | undefined {
  if (rowHash(row).equals(row.hash)) return undefined;
  const written = numbersNear(row.seq).find((seq) => rowHash({ ...row, seq }).equals(row.hash));
  if (written !== undefined) {
    const message = `${nameOf(row)} was renumbered: it was written as row ${written}`;
    return fault(row, "ROW_REORDERED", message);
  }
  const relinked = { ...row, prev: Buffer.from(before.hash, "latin1") };
  const what = rowHash(relinked).equals(row.hash) ? "what it says came before" : "its body";
  const message = `${nameOf(row)} was edited: ${what} does not have its hash`;
  return fault(row, "ROW_EDITED", message);
}

/** Tried when a row does not have its hash: a body that nobody touched is told from one that was edited. */
function numbersNear(seq: number): number[] {
  return Array.from({ length: 2 * RENUMBERED_BY_MAX + 1 }, (_, at) => seq - RENUMBERED_BY_MAX + at);
}

function faultOfSeal(row: StoredRow, keys: MacKeys): Finding | undefined {
  if (macHolds(keys, row.keyId, row)) return undefined;
  const how = keys.keys.has(row.keyId)
    ? "its hash fits, its seal does not"
    : `its seal is of the key ${row.keyId}, which is not known here`;
  return fault(row, "MAC_WRONG", `${nameOf(row)} was written by somebody without the key: ${how}`);
}

function faultOfPlace(row: StoredRow, before: ChainEnd): Finding | undefined {
  const { seq, stream, prev, id } = row;
  if (seq > before.seq + 1) {
    const first = before.seq + 1;
    const gone = seq - 1 === first ? `row ${first}` : `rows ${first} to ${seq - 1}`;
    return fault(
      row,
      "ROW_MISSING",
      `${gone} of ${stream} ${seq - 1 === first ? "is" : "are"} missing`,
    );
  }
  if (seq <= before.seq) {
    return fault(row, "ROW_REORDERED", `${nameOf(row)} comes after row ${before.seq}`);
  }
  if (prev.toString("latin1") !== before.hash) {
    const message = `${nameOf(row)} was not written after row ${before.seq} as it is now: that one was replaced`;
    return fault(row, "CHAIN_BROKEN", message);
  }
  if (id <= before.id) {
    return fault(row, "ROW_REORDERED", `${nameOf(row)} has a lower id than the row before it`);
  }
  return undefined;
}

function faultOfColumns(row: StoredRow): Finding | undefined {
  const differing = columnsThatDiffer(row.body, row.columns);
  if (differing === undefined || differing.length === 0) return undefined;
  const message = `the columns beside ${nameOf(row)} were changed: its body says another ${differing.join(", ")}`;
  return fault(row, "COLUMNS_DIFFER", message);
}

interface SaidInBody {
  readonly aggregate?: {
    readonly type?: unknown;
    readonly id?: unknown;
    readonly version?: unknown;
  };
  readonly rooftop?: unknown;
  readonly action?: unknown;
  readonly paths?: unknown;
  readonly at?: unknown;
}

function columnsThatDiffer(body: string, columns: BesideBody): string[] {
  const said = JSON.parse(body) as SaidInBody;
  const pairs: readonly (readonly [name: string, inBody: unknown, beside: unknown])[] = [
    ["aggregate type", said.aggregate?.type, columns.aggregateType],
    ["aggregate", said.aggregate?.id, columns.aggregateId],
    ["version", said.aggregate?.version, columns.aggregateVersion],
    ["rooftop", said.rooftop, columns.rooftopId],
    ["action", said.action, columns.action],
    ["paths", JSON.stringify(said.paths), columns.changedPaths],
    ["time", said.at, columns.at],
  ];
  return pairs.filter(([, inBody, beside]) => inBody !== beside).map(([name]) => name);
}

function fault({ stream, seq }: StoredRow, code: FindingCode, message: string): Finding {
  return { code, message, stream, seq };
}
