import type { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

type Member = (typeof cast)[keyof typeof cast]

/** Stands in the directory with both papers until the end of the year. */
export async function cleared(t: TestApp, by: Member, who: { personId: string } | { name: string }) {
  const keeper = t.as(by)
  const { delivererId } = await keeper.call('deliverers.save', { ...who, kind: 'speaker', isActive: true, version: 0 })
  const paper = { delivererId, doneOn: '2026-01-12', validUntil: '2026-12-31', keptAt: 'Map 3' }
  await keeper.call('deliverers.recordPaper', { ...paper, kind: 'vetting', checks: ['identity', 'interview'] })
  await keeper.call('deliverers.recordPaper', { ...paper, kind: 'statement' })
  return delivererId
}
