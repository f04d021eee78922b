import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { openInData } from '../../clients/tests/support.ts'
import { found } from './support.ts'

describe('the health screening (form 10)', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Nurbaiti', birthYear: 1996 })
    const night = { routineMedicine: 'yes', feelsSafe: 'yes' } as const
    await t.as(cast.rizal).call('contacts.saveFirstNight', { caseId, version: 0, night })
  })
  afterAll(() => t.close())

  const nurse = () => t.as(cast.nurse)
  const asked = () =>
    t.ownerSql(`select link, owner_role from tasks where case_id = $1 and kind = 'screen_health' and done_at is null`, [
      caseId,
    ])

  it('is what the task of the first night leads to, and ends it', async () => {
    expect(await asked()).toEqual([{ link: `/penerima-manfaat/${caseId}/kesehatan`, owner_role: 'nurse' }])
    expect(await nurse().call('health.screenings', { caseId })).toEqual({
      isReadable: true,
      mayWrite: true,
      versions: [],
    })
    expect(await nurse().call('health.saveScreening', found(caseId))).toEqual({ version: 1 })
    expect(await asked()).toEqual([])
    const night = { routineMedicine: 'no', feelsSafe: 'yes' } as const
    await t.as(cast.rizal).call('contacts.saveFirstNight', { caseId, version: 1, night })
    expect(await asked(), 'what she has done is not asked of her again').toEqual([])
  })

  it('is read by her as she wrote it, and corrected by a new version with its reason; the old one stays', async () => {
    const again = found(caseId, { version: 1, systolic: 130 })
    expect(await nurse().refused('health.saveScreening', again)).toBe('correction_needs_reason')
    const corrected = 'Tensi salah baca: manset terlalu longgar.'
    expect(await nurse().call('health.saveScreening', { ...again, corrected })).toEqual({ version: 2 })
    const { versions } = await nurse().call('health.screenings', { caseId })
    expect(versions.map((v) => [v.version, v.writtenBy, v.text.systolic, v.text.corrected])).toEqual([
      [2, 'Sri', 130, corrected],
      [1, 'Sri', 110, undefined],
    ])
    expect(versions[1]?.text.medicines).toEqual([{ name: 'Parasetamol', dose: '3 x 1' }])
  })

  it('is not written over by whoever has not seen the newest version', async () => {
    const answer = await nurse().raw('health.saveScreening', found(caseId, { version: 1, corrected: 'lama' }), {
      'idempotency-key': crypto.randomUUID(),
    })
    expect(answer.body.refusal).toMatchObject({
      code: 'stale_version',
      theirs: { version: 2, text: { systolic: 130 } },
    })
  })

  it('A39 is closed to everybody else, who learns no more than that it is', async () => {
    for (const who of [cast.head, cast.coordinator, cast.rizal])
      expect((await t.as(who).call('health.screenings', { caseId })).versions, who.username).toEqual([])
    expect((await t.as(cast.rizal).call('health.screenings', { caseId })).isReadable).toBe(false)
    for (const who of [cast.sewing, cast.houseMother, cast.guard, cast.administration, cast.admin])
      expect(await t.as(who).refused('health.screenings', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.rizal).refused('health.saveScreening', found(caseId))).toBe('not_allowed')
    for (const who of [cast.psychologist, elsewhere.head])
      expect(await t.as(who).refused('health.screenings', { caseId }), who.username).toBe('not_found')
  })

  it('shows its rows to the nurse alone, takes new ones from her alone, and lets nobody change or remove one', async () => {
    const add = `insert into health_screenings (centre_id, screening_id, case_id, version, examined_on, written_by, written_at, body)
      values (sec.centre(), gen_random_uuid(), $1, 9, '2026-01-12', sec.person(), now(), 'sealed')`
    const away = () => t.ownerSql('delete from health_screenings where case_id = $1 and version = 9', [caseId])
    expect(await letThrough(t, add, [caseId], away)).toEqual([cast.nurse.username])
    expect(await letThrough(t, 'select 1 from health_screenings where case_id = $1', [caseId])).toEqual([
      cast.nurse.username,
    ])
    for (const change of ['update health_screenings set body = body', 'delete from health_screenings'])
      expect(await letThrough(t, `${change} where case_id = $1 returning 1`, [caseId])).toEqual([])
  })

  it('tells her worker that it was done, and the class nothing', async () => {
    const told = (who: { username: string }) =>
      t.as(who).sql(`select kind from audit_entries where case_id = $1 and kind like 'health.%' order by seq`, [caseId])
    expect(await told(cast.rizal)).toEqual([{ kind: 'health.screened' }, { kind: 'health.screening_corrected' }])
    expect(await told(cast.sewing)).toEqual([])
  })
})
