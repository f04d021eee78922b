const keysOf = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [key]))

/** Do two values say the same once they are written as JSON? The order of keys and what is left out do not count. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = keysOf(a)
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>] // objects, tested above
  return keys.length === keysOf(b).length && keys.every((key) => isSameJson(left[key], right[key]))
}
