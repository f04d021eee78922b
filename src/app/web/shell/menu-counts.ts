/** Small numbers beside lines of the menu ("Rujukan masuk 3"), told by the screens that know them. */
const counts = new Map<string, number>()
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

export const countOf = (path: string): number => counts.get(path) ?? 0

export function setMenuCount(path: string, count: number): void {
  if (countOf(path) === count) return
  counts.set(path, count)
  tell()
}

export function clearCounts(): void {
  counts.clear()
  tell()
}

export function onCounts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
