import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { eventsOf, gateStands, openInData, openTasks } from '../../clients/tests/support.ts'

const sister = {
  name: 'Suparti',
  relation: 'kakak',
  channel: 'call' as const,
  number: '0812 0000 0002',
  times: 'sore, sesudah pukul 16.00',
  codeWord: 'benang merah',
  maySay: 'dari koperasi',
}
const husband = {
  name: 'Fahmi',
  alias: 'Pak Camat',
  relation: 'suami',
  phones: ['0813 0000 0003'],
  plates: ['BG 1 XX'],
  workplace: 'kantor kecamatan',
  courtOrder: { number: '12/Pdt/2026', until: '2027-01-01' },
}

describe('whom the house may call, and who must never know', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 }, { protectedCode: 'R-7' })
  })
  afterAll(() => t.close())

  it('is enough with two people who can be reached', async () => {
    const one = await t.as(cast.rizal).call('contacts.saveContact', { caseId, isReachable: true, contact: sister })
    await t
      .as(cast.rizal)
      .call('contacts.saveContact', { caseId, isReachable: false, contact: { ...sister, name: 'Bibi Rohana' } })
    expect(await gateStands(t, caseId, 'two_reachable_people_recorded')).toBe(false)
    const two = await t.as(cast.rizal).call('contacts.saveContact', {
      caseId,
      isReachable: true,
      contact: { ...sister, name: 'Bu Ketua RT', relation: 'tetangga' },
    })
    expect(two.reachable).toBe(2)
    expect(await gateStands(t, caseId, 'two_reachable_people_recorded')).toBe(true)
    const { safe } = await t.as(cast.head).call('contacts.list', { caseId })
    expect(safe.map((c) => [c.name, c.isReachable])).toEqual([
      ['Suparti', true],
      ['Bibi Rohana', false],
      ['Bu Ketua RT', true],
    ])
    await t.as(cast.rizal).call('contacts.endContact', { caseId, contactId: one.contactId })
    expect((await t.as(cast.rizal).call('contacts.list', { caseId })).safe).toHaveLength(2)
    expect(await t.as(cast.rizal).refused('contacts.endContact', { caseId, contactId: one.contactId })).toBe(
      'not_found',
    )
  })

  it('keeps two changes of the same line apart', async () => {
    const { safe } = await t.as(cast.rizal).call('contacts.list', { caseId })
    const line = safe[0]
    if (!line) throw new Error('there is a contact')
    const change = (times: string) =>
      t.as(cast.rizal).call('contacts.saveContact', {
        caseId,
        contactId: line.contactId,
        version: line.version,
        isReachable: true,
        contact: { ...sister, times },
      })
    await change('pagi')
    const error = await change('malam').catch((e: unknown) => e)
    expect(error).toBeInstanceOf(Refused)
    expect((error as Refused).refusal).toMatchObject({ code: 'stale_version', theirs: { times: 'pagi' } })
  })

  it('lists who must never learn that she is here, and takes nobody off without a reason', async () => {
    const { noContactId } = await t.as(cast.rizal).call('contacts.saveNoContact', { caseId, person: husband })
    const { never } = await t.as(cast.head).call('contacts.list', { caseId })
    expect(never).toMatchObject([
      { noContactId, name: 'Fahmi', workplace: 'kantor kecamatan', courtOrder: { number: '12/Pdt/2026' }, version: 1 },
    ])
    await t
      .as(cast.head)
      .call('contacts.saveNoContact', { caseId, noContactId, version: 1, person: { ...husband, alias: 'Ami' } })
    expect(
      await t.as(cast.rizal).refused('contacts.saveNoContact', { caseId, noContactId, version: 1, person: husband }),
    ).toBe('stale_version')
    await t
      .as(cast.rizal)
      .call('contacts.endNoContact', { caseId, noContactId, reason: 'Putusan pengadilan sudah dicabut.' })
    expect((await t.as(cast.rizal).call('contacts.list', { caseId })).never).toEqual([])
    expect((await eventsOf(t, caseId)).slice(-3)).toEqual([
      'contacts.no_contact_recorded',
      'contacts.no_contact_recorded',
      'contacts.no_contact_ended',
    ])
  })

  it('is closed to everybody but the head and her worker, in the program and in SQL', async () => {
    for (const who of [cast.coordinator, cast.administration, cast.houseMother, cast.nurse, cast.psychologist])
      expect(await t.as(who).refused('contacts.list', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('contacts.list', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('contacts.saveContact', { caseId, isReachable: true, contact: sister })).toBe(
      'not_allowed',
    )
    expect(await t.as(elsewhere.stranger).refused('contacts.list', { caseId })).toBe('not_found')
    for (const who of [cast.coordinator, cast.wulan, cast.administration, cast.guard, cast.admin])
      for (const table of ['safe_contacts', 'no_contacts', 'first_nights'])
        expect(await t.as(who).sql(`select 1 from ${table}`)).toEqual([])
  })

  it('asks on the first night, tells the nurse nothing but to look, and her worker when she does not feel safe', async () => {
    await t.as(cast.rizal).call('contacts.saveFirstNight', {
      caseId,
      version: 0,
      night: { routineMedicine: 'yes', feelsSafe: 'no', mayKnow: 'hanya kakaknya' },
    })
    const tasks = await openTasks(t, caseId)
    expect(tasks.map((k) => [k.kind, k.due_on, k.owner_role, k.params])).toEqual([
      ['first_night_unsafe', '2026-01-12', null, {}],
      ['screen_health', '2026-01-12', 'nurse', {}],
    ])
    await t
      .as(cast.rizal)
      .call('contacts.saveFirstNight', { caseId, version: 1, night: { routineMedicine: 'no', feelsSafe: 'yes' } })
    expect((await openTasks(t, caseId)).map((k) => [k.kind, k.due_on])).toEqual([['screen_health', '2026-01-13']])
    expect((await t.as(cast.head).call('contacts.firstNight', { caseId })).night).toMatchObject({
      feelsSafe: 'yes',
      by: 'Rizal',
    })
    expect(await t.as(cast.wulan).refused('contacts.firstNight', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.nurse).refused('contacts.firstNight', { caseId })).toBe('not_allowed')
  })

  it('A78 tells a worker of another woman by no refusal whether anything that only few may read is written of her', async () => {
    const ask = (of: string, version: number) =>
      t
        .as(cast.wulan)
        .refused('contacts.saveFirstNight', { caseId: of, version, night: { routineMedicine: 'no', feelsSafe: 'yes' } })
    const bare = await openInData(t, { honorific: 'Ibu', callName: 'Sumarni', birthYear: 1991 })
    const known = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1992 })
    await t.as(cast.rizal).call('contacts.saveNoContact', { caseId: known, person: husband })
    for (const version of [0, 1]) expect(await ask(known, version), String(version)).toBe(await ask(bare, version))
  })

  it('does not write over the answers of a colleague: who comes second sees them first', async () => {
    const asked = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
    const save = (who: { username: string }, version: number, feelsSafe: 'yes' | 'no') =>
      t.as(who).call('contacts.saveFirstNight', { caseId: asked, version, night: { routineMedicine: 'no', feelsSafe } })
    expect(await save(cast.rizal, 0, 'no')).toEqual({ version: 1 })
    const stored = { feelsSafe: 'no', by: 'Rizal', version: 1 }
    expect((await t.as(cast.head).call('contacts.firstNight', { caseId: asked })).night).toMatchObject(stored)
    for (const version of [0, 2])
      await expect(save(cast.head, version, 'yes')).rejects.toMatchObject({
        refusal: { code: 'stale_version', theirs: stored },
      })
    expect(await save(cast.head, 1, 'yes')).toEqual({ version: 2 })
    await expect(save(cast.rizal, 1, 'no')).rejects.toMatchObject({ refusal: { theirs: { by: 'Ratna' } } })
  })
})
