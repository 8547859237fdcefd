import type { QueryRef } from "@apollo/client/react";
import type { ViewerQuery, ViewerQueryVariables } from "../__generated__/types.ts";
import type { Services } from "../services.ts";
import { ViewerDocument } from "../viewer/__generated__/viewer.ts";

export type ViewerRef = QueryRef<
  ViewerQuery,
  ViewerQueryVariables,
  "complete" | "streaming" | "empty"
>;

export interface FrameData {
  readonly viewer: ViewerRef;
}

/** Who is here; asked once. */
export const loadFrame =
  ({ preload }: Services) =>
  (): FrameData => ({
    // Who may see no staff has no record of their own either: the rest stands.
    viewer: preload(ViewerDocument, { errorPolicy: "all" }),
  });
