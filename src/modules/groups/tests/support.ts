import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

/** Monday, nine in the morning: the class was from seven to nine. */
export const TODAY = '2026-01-12'

export type Class = Awaited<ReturnType<typeof classOfToday>>

/** Four women of the house, three of them in a class; its session of today stands in the timetable, and no roll of it is written. */
export async function classOfToday(t: TestApp) {
  const women: string[] = []
  for (const name of ['Aminah', 'Halimah', 'Rohani', 'Murni']) women.push(await openInHouse(t, name))
  for (const caseId of women) await livesHere(t, caseId, cast.rizal, [cast.sewing])
  const group = { name: 'Jahit A', fromOn: '2026-01-05' }
  const { groupId } = await t.as(cast.coordinator).call('programme.saveGroup', group)
  await t.as(cast.coordinator).call('programme.enrol', { groupId, caseIds: women.slice(0, 3) })
  await t.ownerSql(`update class_members set from_on = '2026-01-05'`, [])
  await t.ownerSql(`update cases set admitted_on = '2026-01-12'`, [])
  const plan = async (more: object = {}) => {
    const asked = {
      ...{ kind: 'skills' as const, title: 'Jahit A', meantFor: 'group' as const, groupId },
      ...{ onDay: TODAY, starts: '07:00', ends: '08:30', delivererId: t.as(cast.sewing).id },
    }
    const { sessionIds } = await t.as(cast.coordinator).call('programme.saveSession', { ...asked, ...more })
    const version = async () =>
      (await t.as(cast.coordinator).call('programme.week', { onDay: TODAY })).plan?.version ?? 0
    await t.as(cast.coordinator).call('programme.proposeWeek', { weekOn: TODAY, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { weekOn: TODAY, version: await version() })
    return sessionIds[0] ?? ''
  }
  const plannedId = await plan()
  const rollOf = (marks: Readonly<Record<string, 'present' | 'sick' | 'excused' | 'late'>>, more: object = {}) => ({
    ...{ plannedId, on: TODAY, time: '07:00', minutes: 90, topic: 'Jahit A', method: 'practice' as const },
    delivererId: t.as(cast.sewing).id,
    people: Object.entries(marks).map(([caseId, mark]) => ({ caseId, mark })),
    ...more,
  })
  return { women, plannedId, plan, rollOf }
}
