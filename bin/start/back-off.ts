/** After this many ends within a minute nothing is tried any more. */
export const MOST_CRASHES = 5
const WINDOW_MS = 60_000
const DELAYS_MS = [200, 500, 1_000, 2_000] as const

/**
 * How long to wait before a part that ended is started again.
 * @param crashes when it ended, in ms, the last one at `now`
 * @returns milliseconds, or undefined after five ends within a minute
 */
export function delayAfter(crashes: readonly number[], now: number): number | undefined {
  const recent = crashes.filter((at) => now - at < WINDOW_MS).length
  return recent >= MOST_CRASHES ? undefined : (DELAYS_MS[Math.max(0, recent - 1)] ?? DELAYS_MS[0])
}
