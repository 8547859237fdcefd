/** How far lists were scrolled, by place in the browser's history. */
const offsets = new Map<string, number>();
const PLACES_MAX = 50;

export function rememberScroll(place: string, offset: number): void {
  offsets.delete(place);
  offsets.set(place, offset);
  for (const oldest of offsets.keys()) {
    if (offsets.size <= PLACES_MAX) break;
    offsets.delete(oldest);
  }
}

/** 0 for a place where nobody was. */
export function rememberedScroll(place: string | undefined): number {
  return place === undefined ? 0 : (offsets.get(place) ?? 0);
}
