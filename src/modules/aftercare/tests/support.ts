import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openAt, todayOf } from '../../terminations/tests/support.ts'

const how = {
  who: 'kakak',
  number: '0812-0000-1111',
  codeWord: 'benang biru',
  maySay: 'ini dari tempat kegiatan',
  province: '16',
}

/** What every test here does again and again, on the server of its file. */
export function afterLeaving(app: () => TestApp) {
  const rizal = () => app().as(cast.rizal)
  const head = () => app().as(cast.head)
  const page = (caseId: string, who: { username: string } = cast.rizal) =>
    app().as(who).call('aftercare.page', { caseId })
  const agree = (caseId: string, more: object = {}) => ({
    caseId,
    agreedOn: todayOf(app()),
    ...{ isAgreed: true, officerId: rizal().id, channel: 'message' as const, ...how, ...more },
  })
  /** A woman whose service has just ended; the way there has tests of its own. */
  async function left(closedOn = todayOf(app()), arranged = true): Promise<string> {
    const caseId = await openAt(app(), { stage: 'termination', registerNo: undefined as never })
    if (arranged) await rizal().call('aftercare.arrange', agree(caseId, { leavesOn: closedOn }))
    await app().ownerSql(
      `update cases set state = 'aftercare', exit_kind = 'LULUS', closed_on = $2, presence = 'gone' where case_id = $1`,
      [caseId, closedOn],
    )
    return caseId
  }
  return { rizal, head, page, agree, left }
}
