import type { Days, Scene, World } from '../scene.ts'
import { todayOf } from '../scene.ts'

/** So long before its money is spent a year is drafted, given to the office and locked as DPA (domain.md 9.1). */
const BEFORE = [
  { days: 196, run: draftYear },
  { days: 140, run: lockNext },
  { days: 63, run: dearerPaper },
] as const

/** The year is drafted in the year before, and stands as DPA before its first money is spent, with more for papers than the draft said. */
export const yearLocked = (d: Days): Scene[] => {
  const spentFrom = Temporal.PlainDate.from(d.day('2026-01-13'))
  return BEFORE.map(({ days, run }) => ({
    at: atNoon(spentFrom.subtract({ days })),
    run: (w: World) => run(w, spentFrom.year),
  }))
}

/** Next year's is drafted weeks ago for more women, copied from this one. */
export const yearDrafted = (d: Days): Scene => ({
  at: atNoon(Temporal.PlainDate.from(d.day('2026-01-20')).subtract({ days: 98 })),
  run: async (w) => {
    const { year } = todayOf(w)
    await standing(w, year)
    await draftNext(w, year + 1)
  },
})

/** It takes up a need, and waits for the head as RKA. */
export const yearsPlanned = (d: Days): Scene => d.scene('2026-01-20', '10:40', planNext)

const atNoon = (day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: 'Asia/Jakarta', plainTime: Temporal.PlainTime.from('11:40') }).toInstant()

async function newest(w: World, planId: string) {
  const plan = await w.as('endang')('budget.plan', { planId })
  return { ...plan, versionId: plan.versions.at(-1)?.versionId ?? '' }
}

async function locked(w: World, planId: string): Promise<void> {
  const { versionId } = await newest(w, planId)
  await w.as('endang')('budget.propose', { versionId })
  await w.as('ratna')('budget.lock', { versionId })
}

async function planOf(w: World, year: number): Promise<string | undefined> {
  return (await w.as('endang')('budget.plans', {})).plans.find((p) => p.year === year)?.planId
}

async function draftYear(w: World, year: number): Promise<void> {
  const treasurer = w.as('endang')
  await treasurer('budget.layAccounts', {})
  const { planId } = await treasurer('budget.begin', { year, persons: 40, days: 180, from: 'sample' })
  await locked(w, planId)
}

async function lockNext(w: World, year: number): Promise<void> {
  const planId = await planOf(w, year)
  if (!planId) return
  await w.as('endang')('budget.goOn', { planId })
  await locked(w, planId)
}

type Ceiling = { ceilingRupiah?: number; ceilingReason?: string }
type Line = Awaited<ReturnType<typeof newest>>['lines'][number]
const change = (w: World, versionId: string, l: Line, calculation: string, ceiling: Ceiling = {}) =>
  w.as('endang')('budget.saveLine', {
    ...{ versionId, name: l.name, calculation },
    under: {
      activity: l.activity,
      ...(l.programme && { programme: l.programme }),
      ...(l.programmeCode && { programmeCode: l.programmeCode }),
      ...(l.activityCode && { activityCode: l.activityCode }),
    },
    goes: { perPerson: l.perPerson, ...(l.track && { track: l.track }) },
    ...(l.accountId && { accountId: l.accountId }),
    cash: { fund: l.fund, fromMonth: l.fromMonth, untilMonth: l.untilMonth },
    ceiling,
    line: { lineId: l.lineId, seen: l.version },
  })

async function dearerPaper(w: World, year: number): Promise<void> {
  const planId = await planOf(w, year)
  if (!planId) return
  await w.as('endang')('budget.goOn', { planId })
  const { lines, versionId } = await newest(w, planId)
  const paper = lines.find((l) => l.name === 'ATK')
  if (paper) await change(w, versionId, paper, '7.500.000')
  // above the standard of prices of the region, with the reason that it asks for
  const uniform = lines.find((l) => l.name.startsWith('Pakaian seragam'))
  const ceiling = { ceilingRupiah: 475_000, ceilingReason: 'ukuran besar dan hamil dijahit sendiri-sendiri' }
  if (uniform) await change(w, versionId, uniform, uniform.calculation, ceiling)
  await locked(w, planId)
}

/** Told across a turn of the year: what was locked is the plan of the year before. */
async function standing(w: World, year: number): Promise<void> {
  if ((await planOf(w, year)) !== undefined) return
  for (const { run } of BEFORE) await run(w, year)
}

/** Forty-four women: lines that go by all of them are fitted, those of a track are shared out by hand. */
async function draftNext(w: World, year: number): Promise<void> {
  const treasurer = w.as('endang')
  const { planId } = await treasurer('budget.begin', { year, persons: 44, days: 180, from: 'last' })
  const { versionId } = await newest(w, planId)
  await treasurer('budget.fitLines', { versionId })
  for (const l of (await newest(w, planId)).lines)
    if (l.track && l.perPerson) await change(w, versionId, l, l.calculation.replace(' 20 ', ' 22 '))
  await locked(w, planId)
}

async function planNext(w: World): Promise<void> {
  const treasurer = w.as('endang')
  const { year } = todayOf(w)
  // told across a turn of the year: what was drafted is the plan of this year
  if ((await planOf(w, year + 1)) === undefined) {
    await lockNext(w, year)
    await lockNext(w, year)
    await draftNext(w, year + 1)
  }
  const planId = (await planOf(w, year + 1)) ?? ''
  await treasurer('budget.goOn', { planId })
  const draft = await newest(w, planId)
  for (const { needId } of draft.needs)
    await treasurer('budget.takeNeed', { versionId: draft.versionId, needId, activity: 'Kebutuhan tahun lalu' })
  await treasurer('budget.propose', { versionId: draft.versionId })
}
