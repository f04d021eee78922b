import type { TestApp } from '../../../../tests/support/app.ts'
import { openIdentity } from '../../clients/facts.ts'

export const REASON = 'Ia menelepon dari jalan dan minta dijemput malam ini.'

/** Two women of Rizal, whose files others open in an emergency. */
export interface Emergency {
  t: TestApp
  suryani: string
  rukmini: string
}

export function inAnEmergency(at: () => Emergency) {
  const open = (who: { username: string }, caseId = at().suryani) =>
    at().t.as(who).call('access.breakGlass', { caseId, category: 'danger', reason: REASON })
  const name = async (who: { username: string }, caseId = at().suryani) =>
    (
      await at()
        .t.as(who)
        .within((ctx) => openIdentity(ctx, caseId))
    )?.fullName ?? null
  const tasksOf = async (who: { username: string }) => {
    const home = await at().t.as(who).call('tasks.home', {})
    return [...home.people.flatMap((p) => p.tasks), ...home.missed].filter((x) => x.kind === 'review_opening')
  }
  return { open, name, tasksOf }
}
