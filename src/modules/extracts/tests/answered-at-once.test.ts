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

  it('that is written down as a breach is weighed: both tasks end by that, once, and the two pages lead to each other', async () => {
    const found = {
      ...{ title: 'Salinan tidak kembali', foundOn: '2026-04-10', foundTime: '09:00', womenCount: 6 },
      ...{ kinds: ['names' as const], what: 'Salinan tersegel, tanpa nama.' },
    }
    const asked = await t.as(cast.head).call('tasks.home', {})
    const params = { no: extractId.slice(-8).toUpperCase(), to: 'Dinas Sosial Provinsi, bidang rehabilitasi' }
    expect(
      asked.people.flatMap((p) => p.tasks).filter((x) => x.kind === 'weigh_lost_copy'),
      'of two it is said which',
    ).toMatchObject([{ params }])
    const office = await outsider()
    const other = await t.as(cast.head).call('extracts.ask', askedAt({ recipientKey: office.key }))
    const officer = t.as(cast.privacy)
    expect(await officer.refused('privacy.recordBreach', { ...found, extractId: other.extractId })).toBe(
      'copy_not_lost',
    )
    for (const who of [cast.administration, cast.rizal])
      expect(await t.as(who).refused('privacy.recordBreach', { ...found, extractId }), who.username).toBe('not_found')
    const bare = `insert into privacy_breaches (centre_id, breach_id, kinds, women_count, found_at, due_at, recorded_by, recorded_at, extract_id)
      select sec.centre(), gen_random_uuid(), array['names'], 1, now(), now(), sec.person(), now(), $1`
    await expect(t.as(cast.administration).sql(bare, [extractId])).rejects.toThrow(/not_allowed/)
    await t.as(cast.administration).call('privacy.recordBreach', found)
    expect(await tasksOf('weigh_lost_copy'), 'a breach of something else').toHaveLength(2)
    const { breachId } = await officer.call('privacy.recordBreach', { ...found, extractId })
    expect(await tasksOf('weigh_lost_copy')).toEqual([])
    expect(await t.as(cast.head).refused('privacy.recordBreach', { ...found, extractId })).toBe('copy_weighed')
    expect((await t.as(cast.head).call('extracts.one', { extractId })).breach).toEqual({
      ...{ breachId, number: 'IN-2026-02' },
    })
    expect((await officer.call('privacy.breach', { breachId })).copy).toMatchObject({
      ...{ extractId, no: params.no, recipient: params.to },
    })
  })

  it('is asked back anew when it was thought lost, and whoever has it refuses', async () => {
    expect(await tasksOf('recall_extract')).toEqual([])
    await t.as(cast.head).call('extracts.recall', { extractId, ...answer, outcome: 'refused' })
    expect(await tasksOf('recall_extract')).toEqual([{ of: 'head' }])
    await t.as(cast.head).call('extracts.recall', { extractId, ...answer, outcome: 'destroyed' })
    expect(await tasksOf('recall_extract')).toEqual([])
    const told = `select 1 from tasks where kind = 'weigh_lost_copy' and link like '%' || $1`
    expect(await t.ownerSql(told, [extractId]), 'told once').toHaveLength(2)
    expect((await t.as(cast.head).call('extracts.one', { extractId })).breach?.number, 'and stays written down').toBe(
      'IN-2026-02',
    )
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nobody waits')
}
