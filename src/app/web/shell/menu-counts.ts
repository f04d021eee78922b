/** Small numbers beside lines of the menu ("Surat 3"): what waits for this person at that page. */
let counts: ReadonlyMap<string, number> = new Map()
const listeners = new Set<() => void>()

export const countOf = (path: string): number => counts.get(path) ?? 0

export function setMenuCounts(places: readonly { path: string; count: number }[]): void {
  counts = new Map(places.map(({ path, count }) => [path, count]))
  for (const listener of listeners) listener()
}

export const clearCounts = (): void => setMenuCounts([])

export function onCounts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
