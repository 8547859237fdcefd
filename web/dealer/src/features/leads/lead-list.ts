import type { LeadListQuery, LeadListQueryVariables } from "../../__generated__/types.ts";
import type { KeysetList } from "../../apollo/keyset-page.ts";
import { LeadListDocument } from "./__generated__/lead-list.ts";
import type { Sight } from "../../viewer/sight.ts";
import type { LeadListVariables } from "./lead-view.ts";

const PAGE_ROWS = 50;

type Row = LeadListQuery["leads"]["nodes"][number];
export type LeadList = KeysetList<LeadListQuery, LeadListQueryVariables, Row>;

/** The rows of a view; the loader begins to fetch what the screen then shows. */
export function leadListOf(variables: LeadListVariables & Sight): LeadList {
  return {
    query: LeadListDocument,
    variables: { ...variables, first: PAGE_ROWS },
    pageOf: ({ leads }) => leads,
  };
}
