import { may, type Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { BadArgument } from "@forecourt/platform/errors";
import { idConditions, rangeConditions, valueConditions } from "@forecourt/platform/filter";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import type { Reader } from "@forecourt/platform/reader";
import type {
  ListingFilter,
  ListingOrder,
  QueryListingsArgs,
} from "../../__generated__/resolvers.ts";
import type { ListingRow } from "../listing.ts";
import { listingColumns } from "./listings.ts";

const SORT_KEYS_MAX = 3;
const TEXT_LENGTH_MAX = 100;

type SearchArgs = Pick<QueryListingsArgs, "where" | "orderBy" | "after"> & { first: number };

/** A page of what is advertised. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED, BAD_USER_INPUT */
export async function searchListings(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
  { where, orderBy, first, after }: SearchArgs,
): Promise<Page<ListingRow>> {
  return keysetPage(database, cursors, {
    list: "listings",
    select: listingColumns,
    from: "listing",
    scope: "GROUP",
    where: [
      { sql: "?::boolean", values: [may(actor, "listing:read")] },
      ...conditionsOf(where ?? {}),
    ],
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "listing.id",
    first,
    after,
  });
}

function conditionsOf(where: ListingFilter): Condition[] {
  return [
    ...idConditions("listing.rooftop_id", "rft", "rooftopId", where.rooftopId),
    ...valueConditions("listing.condition", "text", "condition", where.condition),
    ...valueConditions("listing.make", "text", "make", where.make),
    ...valueConditions("listing.model", "text", "model", where.model),
    ...rangeConditions("listing.model_year", "int", where.modelYear),
    ...rangeConditions("listing.asking_price_minor", "bigint", where.askingPrice),
    ...wordConditions(where.text ?? ""),
  ];
}

/** As the index `listing_words` has it. */
const WORDS = `to_tsvector('simple',
  coalesce(make, '') || ' ' || coalesce(model, '') || ' ' || coalesce(trim, '') || ' '
  || coalesce(engine, '') || ' ' || stock_number || ' ' || vin)`;

function wordConditions(text: string): Condition[] {
  if (text.trim() === "") return [];
  if (text.length > TEXT_LENGTH_MAX) {
    const message = `text takes at most ${TEXT_LENGTH_MAX} characters`;
    throw new BadArgument("BAD_USER_INPUT", message, ["where", "text"]);
  }
  return [{ sql: `${WORDS} @@ plainto_tsquery('simple', ?)`, values: [text] }];
}

function sortOf(orderBy: readonly ListingOrder[]): SortKey[] {
  const keys = requireListLength(orderBy, SORT_KEYS_MAX, "orderBy").map(sortKeyOf);
  if (keys.length > 0) return keys;
  return [{ sql: "listing.published_at", type: "timestamptz", direction: "DESC" }];
}

function sortKeyOf({ field, direction: given }: ListingOrder): SortKey {
  const direction = given ?? "ASC";
  switch (field) {
    case "PUBLISHED_AT":
      return { sql: "listing.published_at", type: "timestamptz", direction };
    case "ASKING_PRICE":
      return { sql: "listing.asking_price_minor", type: "bigint", direction, nullable: true };
    case "MODEL_YEAR":
      return { sql: "listing.model_year", type: "int", direction, nullable: true };
  }
}
