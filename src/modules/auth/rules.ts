/** After five failures the next try waits 1, 2, 4 … at most 42 seconds (security.md 3.3, after GlobaLeaks). Never for good. */
export function waitAfter(failures: number, lastAt: Temporal.Instant, now: Temporal.Instant): number {
  if (failures < 5) return 0
  const delay = Math.min(42, 2 ** (failures - 5))
  const passed = now.since(lastAt).total('seconds')
  return Math.max(0, Math.ceil(delay - passed))
}
