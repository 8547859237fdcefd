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
    // Without the names of the rooftops the rest stands.
    viewer: preload(ViewerDocument, { errorPolicy: "all" }),
  });
