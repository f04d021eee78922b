export type Expected = { n: number; d: number; value: number | null }

const ZONE = 'Asia/Jakarta'
export const text = (v: unknown) => String(v)
export const add = (day: unknown, days: number) => Temporal.PlainDate.from(text(day)).add({ days }).toString()
export const between = (from: unknown, until: unknown) => Temporal.PlainDate.from(text(from)).until(text(until)).days
export const dayAt = (moment: unknown) =>
  Temporal.Instant.from(text(moment)).toZonedDateTimeISO(ZONE).toPlainDate().toString()

export const share = (hits: readonly boolean[]): Expected => {
  const [n, d] = [hits.filter(Boolean).length, hits.length]
  return { n, d, value: d === 0 ? null : (100 * n) / d }
}
export const sum = (those: readonly number[]) => those.reduce((a, b) => a + b, 0)
export const mean = (those: readonly number[]): Expected => ({
  ...{ n: sum(those), d: those.length, value: those.length === 0 ? null : sum(those) / those.length },
})
export const median = (those: readonly number[]): Expected => {
  const s = those.toSorted((a, b) => a - b)
  const half = s.length / 2
  const value = s.length === 0 ? null : ((s[Math.ceil(half) - 1] ?? 0) + (s[Math.floor(half)] ?? 0)) / 2
  return { n: sum(those), d: those.length, value }
}
export const ratio = (n: number, d: number, scale: number): Expected => ({
  n,
  d,
  value: d === 0 ? null : (scale * n) / d,
})
