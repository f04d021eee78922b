import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { entryOf } from './support.ts'

describe('the health log (F24)', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const nurse = () => t.as(cast.nurse)

  it('asks the nurse for one check-up of a pregnancy at a time, by a task that tells nothing, and nobody else knows of it', async () => {
    const her = await openInHouse(t, 'Murni')
    const asked = () =>
      t.ownerSql(
        `select from_on::text, due_on::text, params::text, link from tasks where case_id = $1 and kind = 'look_again' and done_at is null order by due_on`,
        [her],
      )
    const link = `/penerima-manfaat/${her}/kesehatan`
    const said = {
      caseId: her,
      dueOn: '2026-06-01',
      reckoned: 'scan' as const,
      checkedAt: 'Puskesmas Indralaya',
      watch: 'Tensi tinggi.',
    }
    expect(await nurse().refused('health.savePregnancy', { ...said, version: 0, dueOn: '2027-01-12' })).toBe(
      'due_not_likely',
    )
    expect(await t.as(cast.rizal).refused('health.savePregnancy', { ...said, version: 0 })).toBe('not_allowed')
    expect(await nurse().refused('health.endPregnancy', { caseId: her })).toBe('no_pregnancy')
    await nurse().call('health.savePregnancy', { ...said, version: 0 })
    expect(await nurse().refused('health.savePregnancy', { ...said, version: 0 })).toBe('stale_version')
    const [first] = await asked()
    expect(await asked()).toEqual([{ from_on: '2025-11-24', due_on: '2026-01-18', params: '{}', link }])
    await nurse().call('health.saveEntry', entryOf(her, { said: 'Batuk.' }))
    expect(await asked(), 'a complaint is no check-up').toEqual([first])
    await nurse().call(
      'health.saveEntry',
      entryOf(her, { kind: 'pregnancy', weeks: 20, said: 'Janin aktif, tensi 120/80.' }),
    )
    expect(await asked()).toEqual([{ from_on: '2026-01-19', due_on: '2026-03-08', params: '{}', link }])
    const { now } = await nurse().call('health.pregnancy', { caseId: her })
    expect(now).toMatchObject({
      week: 20,
      version: 1,
      text: { checkedAt: 'Puskesmas Indralaya', watch: 'Tensi tinggi.' },
    })
    expect(now?.checkUps.map((c) => c.doneOn !== null)).toEqual([false, true, false, false, false, false])
    await nurse().call('health.savePregnancy', { ...said, dueOn: '2026-06-08', version: 1 })
    expect(await asked(), 'its day moves with the day on which she is due').toMatchObject([{ due_on: '2026-03-15' }])
    expect(await nurse().refused('health.savePregnancy', { ...said, version: 1 })).toBe('stale_version')
    for (const who of [cast.head, cast.coordinator, cast.rizal])
      expect(await t.as(who).call('health.pregnancy', { caseId: her }), who.username).toEqual({
        isReadable: false,
        mayWrite: false,
        now: null,
      })
    for (const who of [cast.sewing, cast.houseMother, cast.administration])
      expect(await t.as(who).refused('health.pregnancy', { caseId: her }), who.username).toBe('not_allowed')
    expect(await letThrough(t, 'select 1 from pregnancies where case_id = $1', [her])).toEqual([cast.nurse.username])
    expect(JSON.stringify(await t.ownerSql('select * from pregnancies'))).not.toMatch(/2026-06-01|Tensi/)
    const subjects = `select distinct kind, subject_table from audit_entries where case_id = $1 and kind like 'health.%'`
    expect(await t.as(cast.rizal).sql(subjects, [her])).toEqual([{ kind: 'health.noted', subject_table: 'health_log' }])
    const forged = `update pregnancies set written_by = $2, version = version + 1 where case_id = $1 returning written_by`
    expect(await nurse().sql(forged, [her, t.as(cast.rizal).id])).toEqual([{ written_by: nurse().id }])
    await nurse().call('health.endPregnancy', { caseId: her, how: 'Lahir sehat.' })
    const again = 'update pregnancies set ended_at = null where case_id = $1'
    await expect(nurse().sql(again, [her]), 'what is over stays as it was written').rejects.toThrow('no_pregnancy')
    expect(await nurse().refused('health.endPregnancy', { caseId: her })).toBe('no_pregnancy')
    expect(await asked()).toEqual([])
    expect((await nurse().call('health.pregnancy', { caseId: her })).now).toBeNull()
  })
})
