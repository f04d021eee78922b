import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('the file of a colleague', () => {
  let t: TestApp
  let personId = ''
  beforeAll(async () => {
    t = await startApp()
    personId = t.as(cast.rizal).id
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const file = async (who: { username: string } = cast.administration, of = personId) =>
    t.as(who).call('staffFiles.file', { personId: of })
  const open = () =>
    t.ownerSql(
      `select owner_role, from_on::text, due_on::text from tasks where kind = 'renew_staff_certificate' and done_at is null`,
    )
  const str = (more: object = {}) => ({
    personId,
    sort: 'str' as const,
    what: 'STR',
    fromOn: '2021-03-01',
    untilOn: '2026-03-01',
    ...more,
  })

  it('is written by head and administration, in days that make sense and without the name of a woman', async () => {
    await office().call('staffFiles.addPosting', {
      personId,
      what: 'Pekerja sosial',
      number: '800/12',
      fromOn: '2024-01-02',
    })
    const wrong: [object, string][] = [
      [{ fromOn: '2026-04-01' }, 'days_turned'],
      [{ what: 'Pendamping Suryani' }, 'names_somebody'],
      [{ what: '' }, 'invalid_input'],
    ]
    for (const [more, code] of wrong) expect(await office().refused('staffFiles.addCertificate', str(more))).toBe(code)
    const leave = { personId, sort: 'annual' as const, what: 'Keluarga', fromOn: '2026-01-19', untilOn: '2026-01-21' }
    expect(await office().refused('staffFiles.addLeave', { ...leave, coveredBy: personId })).toBe('covers_herself')
    await t.as(cast.head).call('staffFiles.addLeave', { ...leave, coveredBy: t.as(cast.wulan).id })
    expect((await file()).entries.map((e) => [e.kind, e.coveredBy])).toEqual([
      ['leave', 'Wulan'],
      ['posting', null],
    ])
    for (const who of [cast.wulan, cast.head])
      expect((await file(who, t.as(cast.wulan).id)).stoodIn).toMatchObject([{ forWhom: 'Rizal', as: null }])
  })

  it('asks administration for a certificate from sixty days before its end, until a newer one is there', async () => {
    await office().call('staffFiles.addCertificate', str())
    expect(await open()).toEqual([{ owner_role: 'administration', from_on: '2026-01-12', due_on: '2026-03-01' }])
    expect(
      (await office().call('staffFiles.colleagues', {})).people.find((p) => p.personId === personId)?.endsSoon,
    ).toBe(1)
    await office().call('staffFiles.addCertificate', str({ sort: 'ethics', untilOn: undefined }))
    expect(await open()).toHaveLength(1)
    await office().call('staffFiles.addCertificate', str({ fromOn: '2026-01-12', untilOn: '2031-01-12' }))
    expect(await open()).toEqual([{ owner_role: 'administration', from_on: '2030-11-13', due_on: '2031-01-12' }])
  })

  it('is hers to read; she adds her own trainings and nothing else, also by SQL', async () => {
    const rizal = t.as(cast.rizal)
    const trained = { personId, what: 'Pendampingan penyintas, Dinas', fromOn: '2026-01-05', hours: 16 }
    expect(await rizal.refused('staffFiles.addTraining', { ...trained, fromOn: '2026-02-01' })).toBe('training_ahead')
    const { entryId } = await rizal.call('staffFiles.addTraining', trained)
    expect(await rizal.refused('staffFiles.addTraining', { ...trained, personId: t.as(cast.wulan).id })).toBe(
      'not_allowed',
    )
    expect(await rizal.refused('staffFiles.addPosting', { personId, what: 'Kepala', fromOn: '2026-01-01' })).toBe(
      'not_allowed',
    )
    const own = (await file(cast.rizal)).entries
    expect(own.filter((e) => e.mayTakeOff).map((e) => e.entryId)).toEqual([entryId])
    const [posting] = own.filter((e) => e.kind === 'posting')
    expect(await rizal.refused('staffFiles.takeOff', { entryId: posting?.entryId ?? '' })).toBe('not_allowed')
    const sql = `insert into staff_entries (centre_id, entry_id, person_id, kind, sort, what, from_on, noted_by, noted_at)
      values (sec.centre(), gen_random_uuid(), sec.person(), 'certificate', 'str', 'x', '2026-01-01', sec.person(), now())`
    await expect(rizal.sql(sql)).rejects.toThrow(/row-level security/)
    await rizal.sql(`delete from staff_entries where kind = 'posting'`)
    await rizal.call('staffFiles.takeOff', { entryId })
    expect((await file()).entries).toHaveLength(5)
  })

  it('is read by no colleague', async () => {
    for (const who of [cast.nurse, cast.houseMother, cast.sewing, cast.psychologist, cast.guard]) {
      expect(await t.as(who).refused('staffFiles.file', { personId }), who.username).toBe('not_found')
      expect(await t.as(who).refused('staffFiles.colleagues', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from staff_entries where person_id = $1', [personId]), who.username).toEqual(
        [],
      )
    }
    expect(await t.as(cast.wulan).refused('staffFiles.file', { personId })).toBe('not_found')
    const covers = async (who: { username: string }) =>
      t.as(who).sql('select for_whom from sec.covered_leaves($1)', [t.as(cast.wulan).id])
    expect(await t.as(cast.wulan).sql('select sort from staff_entries'), 'also not the leave that she covers').toEqual(
      [],
    )
    expect([await covers(cast.wulan), await covers(cast.nurse), await covers(elsewhere.head)]).toEqual([
      [{ for_whom: 'Rizal' }],
      [],
      [],
    ])
    for (const who of [cast.privacy, cast.socialOffice, cast.admin])
      expect(await t.as(who).refused('staffFiles.file', { personId }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('staffFiles.file', { personId })).toBe('not_found')
    expect((await file(cast.coordinator)).mayWrite).toBe(false)
  })

  it('is kept of whoever works here, and of nobody else', async () => {
    const { people } = await office().call('staffFiles.colleagues', {})
    const ids = people.map((p) => p.personId)
    for (const who of [cast.rizal, cast.guard, cast.administration, cast.psychologist])
      expect(ids, who.username).toContain(t.as(who).id)
    for (const who of [cast.socialOffice, cast.admin, cast.privacy]) {
      const { id } = t.as(who)
      expect(ids, who.username).not.toContain(id)
      expect(await office().refused('staffFiles.file', { personId: id }), who.username).toBe('not_found')
      const posting = { personId: id, what: 'Pekerja sosial', fromOn: '2026-01-02' }
      expect(await office().refused('staffFiles.addPosting', posting), who.username).toBe('not_found')
    }
    const { colleagues } = await file()
    expect(colleagues.map((p) => p.personId)).not.toContain(t.as(cast.socialOffice).id)
    await t.ownerSql('update people set is_active = false where person_id = $1', [personId])
    expect((await file()).entries.length, 'what stands of whoever is gone').toBeGreaterThan(0)
    await t.ownerSql('update people set is_active = true where person_id = $1', [personId])
  })

  it('ends a posting on a day, and not before it began', async () => {
    const [posting] = (await file()).entries.filter((e) => e.kind === 'posting')
    const entryId = posting?.entryId ?? ''
    expect(await office().refused('staffFiles.end', { entryId, untilOn: '2023-01-01' })).toBe('days_turned')
    await office().call('staffFiles.end', { entryId, untilOn: '2026-01-11' })
    expect((await file()).entries.find((e) => e.entryId === entryId)).toMatchObject({ state: 'ended', mayEnd: false })
    expect(await t.as(cast.rizal).refused('staffFiles.end', { entryId, untilOn: '2026-01-11' })).toBe('not_allowed')
  })
})
