import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { doCheck, lastSeen, openAt, openTasksOf, stands, stateOf, todayOf } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const page = (caseId: string, who: { username: string } = cast.rizal) => t.as(who).call('terminations.page', { caseId })
const version = async (caseId: string) => (await page(caseId, cast.head)).current?.version ?? 0

describe('an absence', () => {
  let since: Temporal.Instant
  let caseId: string
  beforeEach(async () => {
    since = t.time.now.subtract({ minutes: 30 })
    caseId = await openAt(t)
    await rizal().call('terminations.open', { caseId, exit: 'LARI', ...lastSeen(since) })
  })

  it('is no exit before 72 hours, by the minute, whoever asks (KS-03)', async () => {
    t.travelTo(since.add({ hours: 72 }).subtract({ minutes: 3 }).toString())
    expect(await rizal().refused('terminations.confirmAbsence', { caseId })).toBe('before_72_hours')
    expect(await head().refused('terminations.confirmAbsence', { caseId })).toBe('before_72_hours')
    expect(
      await head().refused('cases.overrideGate', {
        caseId,
        gate: 'absence_past_72_hours',
        reason: 'Supaya tempatnya bisa dipakai.',
      }),
    ).toBe('override_impossible')
    expect((await page(caseId)).current?.absence).toMatchObject({
      isPast: false,
      stepsDue: ['note_and_check_rooms', 'tell_head', 'try_safe_contact', 'tell_social_office'],
    })
    t.travelTo(since.add({ hours: 72 }).toString())
    await rizal().call('terminations.confirmAbsence', { caseId })
    expect(await stands(t, caseId, 'absence_past_72_hours')).toBe(true)
    expect(await openTasksOf(t, caseId)).not.toContain('absence_reaches_72_hours')
  })

  it('that ends with her coming back is given up, and counts for nothing the next time', async () => {
    t.travelTo(since.add({ hours: 80 }).toString())
    await rizal().call('terminations.confirmAbsence', { caseId })
    await doCheck(t, caseId, 'search_steps_recorded')
    expect(
      await rizal().refused('terminations.abandon', { caseId, version: 9, reason: 'Beliau kembali sendiri pagi ini.' }),
    ).toBe('stale_version')
    await rizal().call('terminations.abandon', {
      caseId,
      version: await version(caseId),
      reason: 'Beliau kembali sendiri pagi ini.',
    })
    for (const gate of ['absence_past_72_hours', 'search_steps_recorded', 'exit_conference_held'])
      expect(await stands(t, caseId, gate)).toBe(false)
    const again = lastSeen(t.time.now)
    await rizal().call('terminations.open', { caseId, exit: 'LARI', ...again })
    expect(await rizal().refused('terminations.confirmAbsence', { caseId })).toBe('before_72_hours')
    expect(
      await rizal().refused('terminations.propose', {
        caseId,
        effectiveOn: todayOf(t),
        basis: 'Sudah lewat tiga hari.',
      }),
    ).toBe('checks_missing')
  })

  it('needs the hour, which is not in the future, and only an absence has one', async () => {
    const other = await openAt(t)
    expect(await rizal().refused('terminations.open', { caseId: other, exit: 'LARI' })).toBe('missing_since_needed')
    expect(
      await rizal().refused('terminations.open', {
        caseId: other,
        exit: 'LARI',
        ...lastSeen(t.time.now.add({ hours: 1 })),
      }),
    ).toBe('in_the_future')
    await rizal().call('terminations.open', { caseId: other, exit: 'MUNDUR', ...lastSeen(since) })
    expect((await page(other)).current?.missingSince).toBeNull()
    expect(await rizal().refused('terminations.confirmAbsence', { caseId: other })).toBe('check_not_asked')
  })

  it('is told to nobody on her list', async () => {
    await rizal().call('contacts.saveNoContact', {
      caseId,
      person: { name: 'Rudi', relation: 'penagih', phones: ['0899123123'], plates: [], accounts: [] },
    })
    const report = { caseId, on: todayOf(t), to: 'family' as const, how: 'Lewat telepon.' }
    expect(await rizal().refused('terminations.reportAbsence', { ...report, name: 'Rudi Hartono' })).toBe(
      'on_no_contact_list',
    )
    expect(
      await rizal().refused('terminations.reportAbsence', { ...report, name: 'Paman', phone: '+62899123123' }),
    ).toBe('on_no_contact_list')
    expect(await stands(t, caseId, 'absence_reported_safely')).toBe(false)
    await rizal().call('terminations.reportAbsence', { ...report, name: 'Bibi Salma' })
    expect(await stands(t, caseId, 'absence_reported_safely')).toBe(true)
  })
})

/** Whoever may not see the way out has to know all the same that nothing speaks of her. */
const silencedFor = (who: { username: string }, caseId: string) =>
  t.as(who).within(async (ctx) => (await silencedOf(ctx, [caseId])).has(caseId))

describe('a death', () => {
  it('stops everything automatic at once, frees her place, and stays as closed as before (KS-10)', async () => {
    t.travelTo('2026-05-09T03:00:00Z')
    const caseId = await openAt(t, { display: { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 } })
    await rizal().within((ctx) =>
      giveTask(ctx, 'own_words', { caseId, text: 'Ajak memilih benang.', dueOn: '2026-05-12' }),
    )
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      label: 'AU-10',
      track: 'sewing',
      sourceOfFund: 'APBD',
      items: [{ name: 'Mesin jahit', quantity: 1, unit: 'unit', unitPriceRupiah: 2_250_000 }],
    })
    await rizal().call('stock.reserveToolkit', { toolkitId, caseId })
    expect(await silencedFor(cast.houseMother, caseId)).toBe(false)

    await rizal().call('terminations.open', { caseId, exit: 'MENINGGAL' })
    expect(await openTasksOf(t, caseId)).toEqual([])
    for (const who of [cast.rizal, cast.houseMother, cast.sewing]) expect(await silencedFor(who, caseId)).toBe(true)
    const dayOf = () => t.as(cast.sewing).within(async (ctx) => (await silencedOf(ctx, [caseId])).get(caseId))
    expect(await dayOf()).toBe('2026-05-09') // of what is not known yet: the day on which it was told
    await rizal().call('terminations.recordDeath', {
      caseId,
      on: '2026-05-08',
      time: '23:10',
      place: 'RSUD',
      causePerDoctor: 'sesuai surat dokter',
      burial: 'Dimakamkan keluarga di desa.',
    })
    expect(await dayOf()).toBe('2026-05-08')
    expect((await head().call('stock.toolkits', { state: 'in_stock' })).toolkits.map((k) => k.toolkitId)).toContain(
      toolkitId,
    )

    for (const { name, when, kind } of (await page(caseId)).current?.checklist ?? [])
      if (kind === 'required' && when !== 'by_decision') await doCheck(t, caseId, name)
    await rizal().call('terminations.propose', {
      caseId,
      effectiveOn: '2026-05-09',
      basis: 'Surat keterangan dokter dan berita acara.',
    })
    expect((await head().call('terminations.approve', { caseId, version: await version(caseId) })).isClosed).toBe(true)
    expect(await stateOf(t, caseId)).toMatchObject({
      state: 'closed',
      exit_kind: 'MENINGGAL',
      closed_on: '2026-05-09',
      presence: 'gone',
    })
    expect(
      await t.as(cast.sewing).refused('groups.save', {
        on: '2026-05-09',
        time: '09:00',
        minutes: 60,
        topic: 'Pola',
        method: 'practice',
        delivererName: 'Ani',
        people: [{ caseId, mark: 'present' }],
      }),
    ).toBe('not_found') // a class ends with the stay

    const closed = await page(caseId, cast.coordinator)
    expect(closed.current?.checklist.find((i) => i.name === 'death_minute_signed')?.guarded).toBeNull()
    expect(
      (await page(caseId, cast.head)).current?.checklist.find((i) => i.name === 'death_minute_signed')?.guarded,
    ).toMatchObject({ death: { causePerDoctor: 'sesuai surat dokter' } })
    for (const who of [cast.wulan, cast.nurse]) expect((await page(caseId, who)).current).toBeNull()
  })
})
