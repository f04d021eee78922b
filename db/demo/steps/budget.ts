import type { Days, Scene, World } from '../scene.ts'

/** The year stands as DPA, with more for papers than the draft said; next year's is copied from it, takes up a need and waits for the head. */
export const yearsPlanned = (d: Days): Scene => d.scene('2026-01-20', '10:40', planYears)

async function planYears(w: World): Promise<void> {
  const [treasurer, head] = [w.as('endang'), w.as('ratna')]
  const newest = async (planId: string) => {
    const plan = await treasurer('budget.plan', { planId })
    return { ...plan, versionId: plan.versions.at(-1)?.versionId ?? '' }
  }
  const locked = async (planId: string) => {
    const { versionId } = await newest(planId)
    await treasurer('budget.propose', { versionId })
    await head('budget.lock', { versionId })
  }
  await treasurer('budget.layAccounts', {})
  const [next = 0, now = 0] = (await treasurer('budget.plans', {})).years
  const { planId } = await treasurer('budget.begin', { year: now, persons: 40, days: 180, from: 'sample' })
  await locked(planId)
  await treasurer('budget.goOn', { planId })
  const { lines, versionId } = await newest(planId)
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
  const coming = await treasurer('budget.begin', { year: next, persons: 40, days: 180, from: 'last' })
  const draft = await newest(coming.planId)
  for (const { needId } of draft.needs)
    await treasurer('budget.takeNeed', { versionId: draft.versionId, needId, activity: 'Kebutuhan tahun lalu' })
  await treasurer('budget.propose', { versionId: draft.versionId })
}
