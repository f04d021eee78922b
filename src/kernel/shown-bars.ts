/** What the numbers of a table are, where a picture of them can be drawn: so many of something, or shares of a hundred. */
export const DRAWS = ['counts', 'percents'] as const
export type Draws = (typeof DRAWS)[number]

/** `half` is a number of which only "less than" is known: its bar says no more than that. */
export type ShownBar = { value: number; look: 'full' | 'half' }
export type ShownBars = { whole: number; bars: readonly (ShownBar | null)[] }

/**
 * The picture of numbers that left the house, drawn from what is read and from nothing else: a hidden number has no bar, a small one a
 * bar as long as "less than" says. Null where no number stands open: "less than five" alone would look like very many.
 */
export function shownBars(draws: Draws | null | undefined, said: readonly string[]): ShownBars | null {
  if (!draws) return null
  const bars = said.map((text): ShownBar | null => {
    if (draws === 'percents') {
      const [, whole, part] = /^(\d{1,4})(?:,(\d))?%$/.exec(text) ?? []
      return whole === undefined ? null : { value: Number(`${whole}.${part ?? 0}`), look: 'full' }
    }
    const [, mark, n] = /^(<?)(\d{1,6})$/.exec(text) ?? []
    return n === undefined ? null : { value: Number(n), look: mark ? 'half' : 'full' }
  })
  if (!bars.some((b) => b?.look === 'full' && b.value > 0)) return null
  const most = Math.max(...bars.map((b) => b?.value ?? 0))
  return { whole: draws === 'percents' ? Math.max(100, most) : most, bars }
}
