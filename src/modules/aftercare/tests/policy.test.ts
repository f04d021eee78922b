import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openAt, todayOf } from '../../terminations/tests/support.ts'

const everybody = [...Object.values(cast).filter((m) => m !== cast.ended), elsewhere.head, elsewhere.stranger]

describe('the tables of the year after', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t, { stage: 'termination' })
    const rizal = t.as(cast.rizal)
    await rizal.call('aftercare.arrange', {
      caseId,
      agreedOn: todayOf(t),
      isAgreed: true,
      officerId: rizal.id,
      channel: 'call',
      number: '0812-7777',
      maySay: 'ini teman lama',
      leavesOn: todayOf(t),
    })
    await t.ownerSql(`update cases set state = 'aftercare', closed_on = $2 where case_id = $1`, [caseId, todayOf(t)])
    await rizal.call('aftercare.recordContact', {
      caseId,
      on: todayOf(t),
      mode: 'call',
      isReached: true,
      isSafeToTalk: true,
      told: 'Pesanan pertama sudah jadi.',
      caution: 'Ia pindah ke rumah bibi.',
    })
  })
  afterAll(() => t.close())
  const sees = async (table: string) => {
    const rows: string[] = []
    for (const who of everybody)
      if ((await t.as(who).sql(`select 1 from ${table} where case_id = $1`, [caseId])).length > 0)
        rows.push(who.username)
    return rows.toSorted()
  }

  it('are for her worker and those who lead; how to reach her only for her worker and the head', async () => {
    for (const table of ['aftercare_windows', 'aftercare_contacts', 'aftercare_texts'])
      expect(await sees(table)).toEqual(['hana', 'ratna', 'rizal'])
    for (const table of ['aftercare_plans', 'aftercare_cautions']) expect(await sees(table)).toEqual(['ratna', 'rizal'])
  })

  it('hold no word of hers in the clear', async () => {
    const rows = await t.ownerSql(
      `select row_to_json(x)::text as row from aftercare_plans x union all select row_to_json(x)::text from aftercare_texts x union all select row_to_json(x)::text from aftercare_cautions x union all select row_to_json(x)::text from aftercare_contacts x`,
    )
    expect(rows).toHaveLength(4)
    for (const { row } of rows) expect(String(row)).not.toMatch(/0812-7777|teman lama|Pesanan pertama|rumah bibi/)
  })

  it('are written by her worker and the head, and contacts are never changed', async () => {
    const insert = (who: { username: string }) =>
      t
        .as(who)
        .sql(
          `insert into aftercare_contacts (centre_id, contact_id, case_id, happened_on, mode, is_reached, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, current_date, 'call', false, sec.person(), now())`,
          [t.as(who).centreId, caseId],
        )
    for (const who of [cast.wulan, cast.coordinator, cast.nurse, cast.administration, cast.guard, elsewhere.head])
      await expect(insert(who)).rejects.toThrow(/row-level security|violates foreign key/)
    await expect(insert(cast.head)).resolves.toEqual([])
    for (const table of ['aftercare_contacts', 'aftercare_texts', 'aftercare_cautions']) {
      await expect(
        t.as(cast.head).sql(`update ${table} set case_id = case_id where case_id = $1`, [caseId]),
      ).rejects.toThrow(/permission denied/)
      await expect(t.as(cast.head).sql(`delete from ${table} where case_id = $1`, [caseId])).rejects.toThrow(
        /permission denied/,
      )
    }
  })
})
