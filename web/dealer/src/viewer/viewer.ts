import { createContext, use } from "react";
import type { ViewerQuery } from "../__generated__/types.ts";
import { homeOf } from "./place.ts";
import { sightOf, type Sight } from "./sight.ts";

export interface Rooftop {
  readonly id: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Who asks, and what that person may do where. The server decides; this only leaves out what it would refuse. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  /** Where the person may do anything, whether its name can be had just now or not. */
  readonly rooftopIds: readonly string[];
  /** Those of them whose names are known. */
  readonly rooftops: readonly Rooftop[];
  /** Where a screen is that shows one rooftop, when none is chosen. */
  readonly home: string | undefined;
  /** Of a rooftop of the person; undefined while the names cannot be had. */
  nameOf(rooftopId: string): string | undefined;
  /** In which people work there; undefined where it is not known. */
  zoneOf(rooftopId: string | undefined): string | undefined;
  /** At this rooftop; somewhere when none is given. */
  may(permission: string, rooftopId?: string): boolean;
  readonly sight: Sight;
  /** The person's own records, one per rooftop. */
  readonly staffRecords: readonly StaffMember[];
  /** The person's own staff record there; undefined for who is not on the staff. */
  staffMemberAt(rooftopId: string): StaffMember | undefined;
}

export interface StaffMember {
  readonly id: string;
  readonly displayName: string;
  readonly title: { readonly label: string } | null;
}

export function viewerOf({ viewer }: ViewerQuery): Viewer {
  const somewhere = new Set(viewer.permissions);
  const there = new Map(
    viewer.rooftops.map(({ rooftopId, permissions }) => [rooftopId, new Set(permissions)]),
  );
  const staff = new Map(viewer.staffRecords.map((record) => [record.rooftopId, record]));
  const rooftops = viewer.rooftops.flatMap(({ rooftop }) => (rooftop ? [rooftop] : []));
  return {
    id: viewer.id,
    name: viewer.displayName,
    rooftopIds: [...there.keys()],
    rooftops,
    home: homeOf(viewer),
    nameOf: (rooftopId) => rooftops.find(({ id }) => id === rooftopId)?.name,
    zoneOf: (rooftopId) => rooftops.find(({ id }) => id === rooftopId)?.timeZone,
    may: (permission, rooftopId) =>
      rooftopId === undefined
        ? somewhere.has(permission)
        : (there.get(rooftopId)?.has(permission) ?? false),
    sight: sightOf(somewhere),
    staffRecords: viewer.staffRecords,
    staffMemberAt: (rooftopId) => staff.get(rooftopId),
  };
}

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** @throws outside a signed-in screen */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer) return viewer;
  throw new Error("useViewer outside of ViewerContext");
}
