import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { openInData } from '../../clients/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { found } from './support.ts'

describe('the health screening (F10)', () => {
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

  it('is closed to everybody else, who learns no more than that it is', async () => {
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

describe('the health log (F24)', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Kartika')
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.sewing).id, part: 'class' })
  })
  afterAll(() => t.close())
  const nurse = () => t.as(cast.nurse)
  const entry = (more: object = {}) => ({
    ...{ caseId, kind: 'complaint' as const, on: '2026-01-12', said: 'Pusing.', standing: 'treated' as const },
    ...more,
  })

  it('says that a sign of danger is referred now, whatever was chosen', async () => {
    expect((await nurse().call('health.saveEntry', entry({ temperature: '38,7' }))).referNow).toBe(true)
    expect((await nurse().call('health.round', {})).rows.map((r) => [r.label, r.standing])).toEqual([
      ['Kartika', 'refer'],
    ])
    expect(await nurse().refused('health.saveEntry', entry({ on: '2026-01-13' }))).toBe('in_the_future')
    expect(await nurse().refused('health.saveEntry', entry({ temperature: 'panas' }))).toBe('no_temperature')
    expect(await nurse().refused('health.saveEntry', entry({ kind: 'pregnancy' }))).toBe('invalid_input')
  })

  it('asks for her again on the day that was said, until she was looked at', async () => {
    const asked = () => t.ownerSql(`select due_on::text from tasks where kind = 'look_again' and done_at is null`)
    t.travelTo('2026-01-12T02:10:00Z')
    const again = entry({ standing: 'watched', againOn: '2026-01-13' })
    expect(await nurse().refused('health.saveEntry', { ...again, againOn: '2026-01-11' })).toBe('again_before')
    expect((await nurse().call('health.saveEntry', again)).referNow).toBe(false)
    expect(await asked()).toEqual([{ due_on: '2026-01-13' }])
    t.travelTo('2026-01-12T02:20:00Z')
    await nurse().call('health.saveEntry', entry({ standing: 'over' }))
    expect(await asked()).toEqual([])
    expect((await nurse().call('health.round', {})).rows.map((r) => r.standing)).toEqual(['over'])
  })

  it('is written and read by the nurse alone, of her pregnancy and of her child too', async () => {
    await nurse().call('health.saveEntry', entry({ kind: 'pregnancy', weeks: 20, said: 'Janin aktif.' }))
    await nurse().call('health.saveEntry', entry({ kind: 'child', child: 'Bintang', said: 'Batuk.' }))
    await nurse().call('health.saveEntry', entry({ kind: 'child', child: 'Cahaya', dangers: ['breathing'] }))
    await nurse().call('health.saveEntry', entry({ kind: 'child', child: 'Bintang', standing: 'over' }))
    expect((await nurse().call('health.log', { caseId })).entries.map((e) => e.kind)).toContain('pregnancy')
    expect((await nurse().call('health.round', {})).rows[0], 'no other word hides a danger').toMatchObject({
      ...{ kind: 'child', standing: 'refer' },
      text: { child: 'Cahaya' },
    })
    expect(await t.as(cast.rizal).call('health.log', { caseId })).toMatchObject({ isReadable: false, entries: [] })
    expect(await t.as(cast.rizal).refused('health.saveEntry', entry())).toBe('not_allowed')
    expect(await t.as(cast.head).refused('health.round', {})).toBe('not_allowed')
    expect(await letThrough(t, 'select 1 from health_log where case_id = $1', [caseId])).toEqual([cast.nurse.username])
    for (const change of ['update health_log set standing = standing', 'delete from health_log'])
      expect(await letThrough(t, `${change} where case_id = $1 returning 1`, [caseId])).toEqual([])
  })

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
    await nurse().call('health.saveEntry', entry({ caseId: her, said: 'Batuk.' }))
    expect(await asked(), 'a complaint is no check-up').toEqual([first])
    await nurse().call(
      'health.saveEntry',
      entry({ caseId: her, kind: 'pregnancy', weeks: 20, said: 'Janin aktif, tensi 120/80.' }),
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

  it('tells class and dormitory what she avoids, until which day, and never why', async () => {
    const limit = { caseId, rule: 'no_chemicals' as const, fromOn: '2026-01-12', untilOn: '2026-01-14' }
    expect(await nurse().refused('health.setLimit', { ...limit, untilOn: '2026-01-11' })).toBe('ends_before')
    expect(await t.as(cast.rizal).refused('health.setLimit', limit)).toBe('not_allowed')
    await nurse().call('health.setLimit', limit)
    await nurse().call('health.setLimit', { ...limit, untilOn: '2026-01-20' })
    const told = async (who: { username: string }) => (await t.as(who).call('health.limits', {})).limits
    expect((await told(cast.houseMother)).map((l) => l.rule)).toEqual(['no_chemicals'])
    for (const who of [cast.sewing, cast.rizal, cast.nurse])
      expect(
        (await told(who)).map((l) => [l.label, l.rule, l.untilOn]),
        who.username,
      ).toEqual([['Kartika', 'no_chemicals', '2026-01-20']])
    for (const who of [cast.salon, cast.wulan, elsewhere.head]) expect(await told(who), who.username).toEqual([])
    const [one] = await told(cast.nurse)
    await nurse().call('health.endLimit', { limitId: one?.limitId ?? '' })
    expect(await told(cast.sewing)).toEqual([])
  })

  it('takes a dose from the box that expires first, across two of them, and never more than there is', async () => {
    const box = (amount: number, expiresOn: string, name = 'Parasetamol 500') =>
      nurse().call('health.receive', { name, unit: 'tablet', amount, expiresOn, least: 5 })
    expect(
      await nurse().refused('health.receive', { name: 'Oralit', unit: 'saset', amount: 1, expiresOn: '2026-01-11' }),
    ).toBe('expired')
    const { medicineId } = await box(10, '2027-11-30')
    expect((await box(3, '2026-05-31', 'parasetamol 500')).medicineId).toBe(medicineId)
    const left = async () =>
      (await nurse().call('health.stock', {})).medicines.flatMap((m) => m.boxes.map((b) => [b.expiresOn, b.leftCount]))
    const dose = { caseId, medicineId, quantity: 4, how: 'sakit kepala' }
    expect(await t.as(cast.rizal).refused('health.giveDose', dose)).toBe('not_allowed')
    await nurse().call('health.saveEntry', entry({ standing: 'watched', againOn: '2026-01-13' }))
    await nurse().call('health.giveDose', dose)
    expect(await left()).toEqual([['2027-11-30', 9]])
    const asked = `select due_on::text from tasks where kind = 'look_again' and done_at is null`
    expect(await t.ownerSql(asked), 'a dose looks at nobody').toEqual([{ due_on: '2026-01-13' }])
    expect(await nurse().refused('health.giveDose', { ...dose, quantity: 10 })).toBe('not_enough')
    expect((await nurse().call('health.doses', { caseId })).doses).toMatchObject([{ quantity: 4, how: 'sakit kepala' }])
    expect((await t.as(cast.rizal).call('health.doses', { caseId })).doses).toEqual([])
    const told = `select distinct subject_table from audit_entries where case_id = $1 and kind = 'health.noted'`
    expect(await t.as(cast.rizal).sql(told, [caseId]), 'nor whether it was a medicine').toEqual([
      { subject_table: 'health_log' },
    ])
    const below = nurse().sql('update medicine_lots set left_count = left_count - 10 where left_count = 9')
    await expect(below).rejects.toThrow('never_below_zero')
    const both = [6, 6].map((quantity) =>
      nurse().raw('health.giveDose', { ...dose, quantity }, { 'idempotency-key': crypto.randomUUID() }),
    )
    expect((await Promise.all(both)).map((a) => a.status).toSorted()).toEqual([200, 422])
    expect(await left()).toEqual([['2027-11-30', 3]])
    t.travelTo('2027-12-01T02:00:00Z')
    expect(await nurse().refused('health.giveDose', { ...dose, quantity: 1 })).toBe('not_enough')
    const [medicine] = (await nurse().call('health.stock', {})).medicines
    expect([medicine?.left, medicine?.boxes[0]?.isExpired]).toEqual([0, true])
    await nurse().call('health.throwAway', { lotId: medicine?.boxes[0]?.lotId ?? '' })
    expect(await left()).toEqual([])
  })
})
