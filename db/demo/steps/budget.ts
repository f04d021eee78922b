import type { Days, Scene, World } from '../scene.ts'
import { todayOf } from '../scene.ts'

/** The year stands as DPA before its first money is spent, with more for papers than the draft said. */
export const yearLocked = (d: Days): Scene => d.scene('2026-01-13', '10:40', (w) => lockYear(w, todayOf(w).year))

/** Next year's is copied from it, takes up a need and waits for the head. */
export const yearsPlanned = (d: Days): Scene => d.scene('2026-01-20', '10:40', planNext)

async function newest(w: World, planId: string) {
  const plan = await w.as('endang')('budget.plan', { planId })
  return { ...plan, versionId: plan.versions.at(-1)?.versionId ?? '' }
}

async function lockYear(w: World, year: number): Promise<void> {
  const [treasurer, head] = [w.as('endang'), w.as('ratna')]
  const locked = async (planId: string) => {
    const { versionId } = await newest(w, planId)
    await treasurer('budget.propose', { versionId })
    await head('budget.lock', { versionId })
  }
  await treasurer('budget.layAccounts', {})
  const { planId } = await treasurer('budget.begin', { year, persons: 40, days: 180, from: 'sample' })
  await locked(planId)
  await treasurer('budget.goOn', { planId })
  const { lines, versionId } = await newest(w, planId)
  const paper = lines.find((l) => l.name === 'ATK')
  if (paper)
    await treasurer('budget.saveLine', {
      ...{ versionId, activity: paper.activity, name: paper.name, calculation: '7.500.000' },
      ...(paper.accountId && { accountId: paper.accountId }),
      cash: { fund: paper.fund, fromMonth: 1, untilMonth: 12 },
      ceiling: {},
      line: { lineId: paper.lineId, seen: paper.version },
    })
  await locked(planId)
  await treasurer('budget.goOn', { planId })
  await locked(planId)
}

async function planNext(w: World): Promise<void> {
  const treasurer = w.as('endang')
  const { year } = todayOf(w)
  const { years } = await treasurer('budget.plans', {})
  // told across a turn of the year: what was locked is the plan of the year before
  if (years.includes(year)) await lockYear(w, year)
  const coming = await treasurer('budget.begin', { year: year + 1, persons: 44, days: 180, from: 'last' })
  const draft = await newest(w, coming.planId)
  for (const { needId } of draft.needs)
    await treasurer('budget.takeNeed', { versionId: draft.versionId, needId, activity: 'Kebutuhan tahun lalu' })
  await treasurer('budget.propose', { versionId: draft.versionId })
}
