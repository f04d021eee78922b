import type { ReactNode } from 'react'
import type { Drawn } from '../plots.ts'
import { OUTCOMES } from '../rules.ts'
import type { Overview } from '../screens/api.ts'
import { After, Intakes, Stages, Workload } from '../screens/pictures.tsx'
import { Beds, Weeks } from '../screens/pictures-days.tsx'

/** Every number that the pictures draw, with the address that opens its rows. */
export function drawn(page: Overview): { drawn: Drawn; n: number }[] {
  const days = page.beds?.days ?? []
  const inMonth = [...Map.groupBy(days, (d) => d.day.slice(0, 7)).values()]
  const least = inMonth.flatMap((of) => {
    const taken = of.map((d) => d.taken)
    return [Math.min(...taken), Math.max(...taken)].flatMap((n) => of.findLast((d) => d.taken === n) ?? [])
  })
  const after = [...Map.groupBy(page.after ?? [], (r) => r.month)]
  return [
    ...[...least, ...days.slice(-1)].map((d) => ({ drawn: { plot: 'beds' as const, bar: d.day }, n: d.taken })),
    ...(page.weeks ?? []).map((w) => ({ drawn: { plot: 'weeks' as const, bar: w.from }, n: w.counted })),
    ...after.flatMap(([month, of]) => [
      { drawn: { plot: 'after' as const, bar: `${month}` }, n: of.reduce((sum, r) => sum + r.n, 0) },
      ...of.map((r) => ({ drawn: { plot: 'after' as const, bar: `${month}`, part: r.work }, n: r.n })),
    ]),
    ...(page.intakes ?? []).flatMap((i) => {
      const parts = (['staying', ...OUTCOMES] as const).map((part) => ({ part, n: i[part] }))
      const bar = { plot: 'intakes' as const, bar: i.intakeId }
      const all = { drawn: bar, n: parts.reduce((sum, p) => sum + p.n, 0) }
      return [all, ...parts.filter((p) => p.n > 0).map(({ part, n }) => ({ drawn: { ...bar, part }, n }))]
    }),
    ...(page.workload ?? []).flatMap((w) => {
      const bar = { plot: 'workload' as const, bar: w.personId }
      const all = { drawn: bar, n: w.stages.reduce((sum, s) => sum + s.n, 0) }
      return [all, ...w.stages.map(({ stage, n }) => ({ drawn: { ...bar, part: stage }, n }))]
    }),
  ]
}

export const pictures = (page: Overview): ReactNode => (
  <>
    <Stages of={page} />
    {page.beds && <Beds of={page.beds} here={0} />}
    {page.weeks && <Weeks of={page.weeks} />}
    {page.after && <After of={page.after} />}
    {page.intakes && <Intakes of={page.intakes} />}
    {page.workload && <Workload of={page.workload} />}
  </>
)

/** The links of a page, with what stands in them. */
export const linksIn = (markup: string) =>
  [...markup.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href = '', text = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    text: text.replace(/<[^>]*>/g, ''),
  }))
