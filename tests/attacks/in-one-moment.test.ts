import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseOfRizal } from '../../src/modules/access/tests/house.ts'
import { openCase } from '../../src/modules/cases/facts/case.ts'
import { cast } from '../cast.ts'
import { startApp, type TestApp } from '../support/app.ts'

/** security-cases.md 4.2 A36: a right that ends while a request that began with it is still being answered. */
describe('in one moment', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  /** Until it is over, or waits for a lock that somebody holds. */
  async function overOrWaiting(work: Promise<unknown>): Promise<void> {
    const owner = new pg.Client({ connectionString: t.url('ownerUrl') })
    await owner.connect()
    let isOver = false
    void work.then(
      () => (isOver = true),
      () => (isOver = true),
    )
    const waiting = async () =>
      (
        await owner.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).rows.length > 0
    while (!isOver && !(await waiting())) await new Promise((done) => setTimeout(done, 10))
    await owner.end()
  }

  it('A36 whoever is dismissed in the middle of a request keeps no session and no key, nor of what it began', async () => {
    const rizal = t.as(cast.rizal)
    const before = await caseOfRizal(t, 'Suryani')
    await t.stepUp(cast.head)
    const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const open = (callName: string) => ({
      ...{ display: { honorific: 'Ibu' as const, callName, birthYear: 1998 }, openedOn: '2026-01-05' },
      responsibleId: rizal.id,
    })
    const running = rizal.within(async (ctx) => {
      await openCase(ctx, open('Rukmini'))
      begun.resolve()
      await goOn.promise
      return (await openCase(ctx, open('Sumarni'))).caseId
    })
    await begun.promise
    const dismissal = t.as(cast.head).call('access.dismiss', { personId: rizal.id, successorId: t.as(cast.wulan).id })
    await overOrWaiting(dismissal)
    goOn.resolve()
    await running.catch(() => undefined) // either is right: it was whole before, or is not at all
    await dismissal
    const left = await t.ownerSql(
      `select (select count(*) from sec.sessions where person_id = $1)::int as sessions,
        (select count(*) from keys.key_wraps where person_id = $1)::int as wraps,
        (select count(*) from cases where responsible_id = $1)::int as cases`,
      [rizal.id],
    )
    expect(left).toEqual([{ sessions: 0, wraps: 0, cases: 0 }])
    expect((await rizal.raw('cases.page', { caseId: before })).body.refusal.code).toBe('signed_out')
  })
})
