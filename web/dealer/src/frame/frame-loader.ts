import type { QueryRef } from "@apollo/client/react";
import type { ViewerQuery } from "../__generated__/types.ts";
import type { Services } from "../services.ts";
import { ViewerDocument } from "../viewer/__generated__/viewer.ts";

export interface FrameData {
  readonly viewer: QueryRef<ViewerQuery>;
}

/** Who is here; asked once. */
export const loadFrame =
  ({ preload }: Services) =>
  (): FrameData => ({ viewer: preload(ViewerDocument) });
