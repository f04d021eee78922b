import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { doCheck, openAt, openExit } from './support.ts'

type Who = { username: string }
const everybody: readonly Who[] = [
  ...Object.values(cast).filter((m) => m !== cast.ended),
  elsewhere.head,
  elsewhere.stranger,
]

describe('the tables of the way out', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t, { stage: 'termination' })
    await openExit(t, caseId, 'LULUS')
    await doCheck(t, caseId, 'destination_safe')
    await doCheck(t, caseId, 'closing_talk_held')
    await t.as(cast.psychologist).signIn()
  })
  afterAll(() => t.close())
  const sees = async (table: string) => {
    const rows: string[] = []
    for (const who of everybody)
      if ((await t.as(who).sql(`select 1 from ${table} where case_id = $1`, [caseId])).length > 0)
        rows.push(who.username)
    return rows.toSorted()
  }

  it('say that a stay is ending to her worker, the leaders and the office that writes the letters', async () => {
    for (const table of ['terminations', 'termination_records'])
      expect(await sees(table)).toEqual(['hana', 'ratna', 'rizal', 'tuti'])
  })

  it('keep the story for her team and the leaders, and whereabouts for her worker and the head', async () => {
    expect(await sees('termination_notes')).toEqual(['hana', 'ratna', 'rizal'])
    expect(await sees('termination_guarded')).toEqual(['ratna', 'rizal'])
  })

  it('hold no word of hers in the clear', async () => {
    const rows = await t.ownerSql(
      `select row_to_json(x)::text as row from (select * from terminations) x union all select row_to_json(x)::text from (select * from termination_records) x union all select row_to_json(x)::text from (select * from termination_notes) x union all select row_to_json(x)::text from (select * from termination_guarded) x`,
    )
    for (const { row } of rows) expect(String(row)).not.toMatch(/Desa Contoh|tetangga|Dibicarakan/)
  })

  it('are written by nobody outside her team and the leaders, and never changed or deleted', async () => {
    const row = (await t.ownerSql('select centre_id, termination_id from terminations where case_id = $1', [caseId]))[0]
    const insert = (who: Who) =>
      t
        .as(who)
        .sql(
          `insert into termination_records (centre_id, record_id, termination_id, case_id, name, on_day, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, $3, 'receiver_cleared', current_date, sec.person(), now())`,
          [row?.['centre_id'], row?.['termination_id'], caseId],
        )
    for (const who of [cast.wulan, cast.nurse, cast.houseMother, cast.guard, cast.psychologist, elsewhere.head])
      await expect(insert(who)).rejects.toThrow(/row-level security/)
    await expect(insert(cast.rizal)).resolves.toEqual([])
    await expect(
      t.as(cast.head).sql(`update termination_records set outcome = 'done' where case_id = $1`, [caseId]),
    ).rejects.toThrow(/permission denied/)
    await expect(t.as(cast.head).sql('delete from termination_records where case_id = $1', [caseId])).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      t.as(cast.head).sql(`update terminations set exit_kind = 'MUNDUR' where case_id = $1`, [caseId]),
    ).rejects.toThrow(/permission denied/)
    await expect(
      t.as(cast.head).sql(`update terminations set needs_four_eyes = false where case_id = $1`, [caseId]),
    ).rejects.toThrow(/permission denied/)
    expect(
      await t
        .as(cast.wulan)
        .sql(`update terminations set state = 'abandoned', ended_at = now() where case_id = $1 returning 1`, [caseId]),
    ).toEqual([])
  })

  it('do not close a case for the application itself while something is missing', async () => {
    await expect(
      t.as(cast.head).sql(`select sec.close_case($1, 'LULUS', current_date, false, now())`, [caseId]),
    ).rejects.toThrow(/gates_missing/)
    await expect(
      t.as(cast.rizal).sql(`select sec.close_case($1, 'LULUS', current_date, false, now())`, [caseId]),
    ).rejects.toThrow(/not_allowed/)
  })
})
