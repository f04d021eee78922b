import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { Refused, startApp, type TestApp } from '../../../../tests/support/app.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { agree } from './agreed.ts'
import { askedAt } from './asked.ts'
import { outsider } from './opened.ts'

describe('a copy that is asked back and two who write down the answer', () => {
  let t: TestApp
  let extractId = ''
  const answer = { how: 'letter', on: '2026-04-10' } as const
  const tasksOf = (kind: string) =>
    t.ownerSql<{ of: string }>(
      `select coalesce(owner_role, 'somebody') as of from tasks where kind = $1 and done_at is null and link like '%' || $2 order by 1`,
      [kind, extractId],
    )
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    t.travelTo('2026-04-10T03:00:00Z')
    await agree(t, 'data_report_to_office')
    const office = await outsider()
    ;({ extractId } = await t.as(cast.head).call('extracts.ask', askedAt({ recipientKey: office.key })))
    await t.as(cast.coordinator).call('extracts.decide', { extractId, decision: 'approved' })
    await t.as(cast.head).call('extracts.make', { extractId })
    await t.as(cast.head).call('extracts.take', { extractId })
    await t.ownerSql(
      'select sec.destroy_rows(centre_id, case_id) from extract_women where extract_id = $1 order by case_id limit 1',
      [extractId],
    )
    // whoever owns the database has the clock of the machine, and not that of this house
    await t.ownerSql(
      `set session_replication_role = replica; update extracts set withdrawn_at = '2026-04-10T02:00:00Z' where extract_id = '${extractId}'; reset session_replication_role`,
    )
  }, 180_000)
  afterAll(() => t.close())

  it('takes the first of two that come at the same moment; the officer and the head are asked once', async () => {
    const holder = new pg.Client({ connectionString: t.url('ownerUrl') })
    await holder.connect()
    try {
      await holder.query(`begin; select 1 from extracts where extract_id = '${extractId}' for update`)
      const both = [
        t.as(cast.head).call('extracts.recall', { extractId, ...answer, outcome: 'lost' }),
        t.as(cast.coordinator).call('extracts.recall', { extractId, ...answer, outcome: 'lost' }),
      ].map((one) =>
        one.then(() => 'taken').catch((error) => (error instanceof Refused ? error.refusal.code : String(error))),
      )
      await until(async () => {
        const { rows } = await holder.query(
          `select count(distinct pid)::int as n from pg_locks where not granted and database = (select oid from pg_database where datname = current_database()) or not granted and transactionid is not null`,
        )
        return rows[0].n >= 2
      })
      await holder.query('commit')
      expect((await Promise.all(both)).sort()).toEqual(['stale_version', 'taken'])
    } finally {
      await holder.end()
    }
    expect(await tasksOf('weigh_lost_copy')).toEqual([{ of: 'data_protection_officer' }, { of: 'head' }])
  })

  it('is asked back anew when it was thought lost, and whoever has it refuses', async () => {
    expect(await tasksOf('recall_extract')).toEqual([])
    await t.as(cast.head).call('extracts.recall', { extractId, ...answer, outcome: 'refused' })
    expect(await tasksOf('recall_extract')).toEqual([{ of: 'head' }])
    await t.as(cast.head).call('extracts.recall', { extractId, ...answer, outcome: 'destroyed' })
    expect(await tasksOf('recall_extract')).toEqual([])
    expect(await tasksOf('weigh_lost_copy'), 'told once').toHaveLength(2)
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nobody waits')
}
