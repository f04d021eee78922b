import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { doCheck, happened, kindsOf, openAt, openExit, openTasksOf, stands, todayOf } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const page = (caseId: string, who: { username: string } = cast.rizal) => t.as(who).call('terminations.page', { caseId })
const version = async (caseId: string) => (await page(caseId, cast.head)).current?.version ?? 0

describe('the decision', () => {
  let caseId: string
  beforeEach(async () => {
    caseId = await openAt(t)
    await openExit(t, caseId, 'MUNDUR')
    for (const name of ['own_statement_recorded', 'risk_talk_held', 'exit_conference_held', 'short_evaluation_written'])
      await doCheck(t, caseId, name)
  })
  const propose = (effectiveOn = todayOf(t)) =>
    rizal().call('terminations.propose', { caseId, effectiveOn, basis: 'Beliau diterima bekerja di binatu.' })

  it('goes back with a note, to the one who proposed, and undoes what it had met', async () => {
    await propose()
    await head().call('terminations.approve', { caseId, version: await version(caseId) })
    expect(await stands(t, caseId, 'exit_decision_recorded')).toBe(true)
    await head().call('terminations.return', {
      caseId,
      version: await version(caseId),
      note: 'Tanyakan dulu soal tempat tinggalnya.',
    })
    expect(await stands(t, caseId, 'exit_decision_recorded')).toBe(false)
    expect(await openTasksOf(t, caseId)).toContain('termination_returned')
    expect((await page(caseId)).current).toMatchObject({
      state: 'open',
      returned: { note: { text: 'Tanyakan dulu soal tempat tinggalnya.' } },
    })
    expect(await head().refused('terminations.close', { caseId })).toBe('not_approved')
  })

  it('waits for the day and for what belongs to the day of leaving', async () => {
    const day = todayOf(t, 8)
    await propose(day)
    const answer = await head().call('terminations.approve', { caseId, version: await version(caseId) })
    expect(answer).toEqual({ isClosed: false, missing: ['belongings_and_savings_returned'] })
    await doCheck(t, caseId, 'belongings_and_savings_returned')
    expect(await head().refused('terminations.close', { caseId })).toBe('not_yet')
    t.travelTo(t.time.now.add({ hours: 24 * 8 }).toString())
    expect(await head().call('terminations.close', { caseId })).toEqual({ closedOn: day, isInAftercare: false })
    expect(await rizal().refused('terminations.open', { caseId, exit: 'MUNDUR' })).toBe('case_closed')
  })

  it('is taken once however often it is sent', async () => {
    await doCheck(t, caseId, 'belongings_and_savings_returned')
    await propose()
    const key = '00000000-0000-4000-8000-00000000abcd'
    const input = { caseId, version: await version(caseId) }
    expect(await head().call('terminations.approve', input, key)).toEqual(
      await head().call('terminations.approve', input, key),
    )
    expect((await kindsOf(t, caseId)).filter((k) => k === 'terminations.closing_approved')).toHaveLength(1)
  })

  it('is refused on an old version, when nothing was proposed, and to everybody but the head', async () => {
    expect(await head().refused('terminations.approve', { caseId, version: await version(caseId) })).toBe(
      'not_proposed',
    )
    await propose()
    expect(
      await rizal().refused('terminations.propose', { caseId, effectiveOn: todayOf(t), basis: 'Sekali lagi saja.' }),
    ).toBe('already_proposed')
    expect(await head().refused('terminations.approve', { caseId, version: 1 })).toBe('stale_version')
    for (const who of [cast.rizal, cast.coordinator, cast.administration])
      expect(await t.as(who).refused('terminations.approve', { caseId, version: await version(caseId) })).toBe(
        'not_allowed',
      )
    expect(await t.as(elsewhere.head).refused('terminations.approve', { caseId, version: 1 })).toBe('not_found')
  })

  it('names a day between her coming and two months from now', async () => {
    expect(
      await rizal().refused('terminations.propose', {
        caseId,
        effectiveOn: '2026-01-11',
        basis: 'Beliau diterima bekerja.',
      }),
    ).toBe('effective_too_early')
    expect(
      await rizal().refused('terminations.propose', {
        caseId,
        effectiveOn: todayOf(t, 61),
        basis: 'Beliau diterima bekerja.',
      }),
    ).toBe('effective_too_late')
  })

  it('waits for nothing that was met elsewhere and then lost', async () => {
    await propose()
    await rizal().call('terminations.withdrawProposal', { caseId })
    expect(await openTasksOf(t, caseId)).not.toContain('approve_termination')
    await propose()
    await t.ownerSql(
      `insert into case_evidence (centre_id, case_id, gate, is_met, event_seq, at, person_id) select centre_id, case_id, gate, false, event_seq, at, person_id from case_evidence where case_id = $1 and gate = 'risk_talk_held'`,
      [caseId],
    )
    expect(await head().refused('terminations.approve', { caseId, version: await version(caseId) })).toBe(
      'checks_missing',
    )
  })
})

describe('the way out', () => {
  it('is one at a time, and belongs to her worker and the leaders', async () => {
    const caseId = await openAt(t)
    expect(await t.as(cast.wulan).refused('terminations.open', { caseId, exit: 'MUNDUR' })).toBe('not_allowed')
    for (const who of [cast.nurse, cast.administration, cast.houseMother, cast.guard])
      expect(await t.as(who).refused('terminations.open', { caseId, exit: 'MUNDUR' })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('terminations.open', { caseId, exit: 'MUNDUR' })).toBe('not_found')
    expect(
      await rizal().refused('terminations.recordCheck', {
        caseId,
        check: 'risk_talk_held',
        on: todayOf(t),
        note: 'Sudah dibicarakan.',
      }),
    ).toBe('no_termination')
    await rizal().call('terminations.open', { caseId, exit: 'MUNDUR' })
    expect(await openTasksOf(t, caseId)).toEqual(['hold_exit_conference'])
    expect(await rizal().refused('terminations.open', { caseId, exit: 'MANDIRI_DINI' })).toBe('already_open')
    expect(
      await rizal().refused('terminations.recordCheck', {
        caseId,
        check: 'hearing_held',
        on: todayOf(t),
        note: 'Sudah didengar.',
      }),
    ).toBe('check_not_asked')
    expect(
      await rizal().refused('terminations.recordCheck', {
        caseId,
        check: 'risk_talk_held',
        on: todayOf(t, 1),
        note: 'Besok.',
      }),
    ).toBe('in_the_future')
  })

  it('does not say which one it is to colleagues in the house', async () => {
    const caseId = await openAt(t)
    await rizal().call('terminations.open', { caseId, exit: 'DO' })
    for (const who of [cast.sewing, cast.houseMother, cast.nurse, cast.wulan])
      expect((await page(caseId, who)).current).toBeNull()
    const told = await t.as(cast.sewing).call('cases.timeline', { caseId, group: 'all' })
    expect(JSON.stringify(told)).not.toContain('"DO"')
  })

  it('shows words only under their keys: the story to the team, whereabouts to her worker and the head', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    await openExit(t, caseId, 'LULUS')
    await doCheck(t, caseId, 'destination_safe')
    await doCheck(t, caseId, 'closing_talk_held')
    const find = async (who: { username: string }, name: string) =>
      (await page(caseId, who)).current?.checklist.find((i) => i.name === name)
    for (const who of [cast.rizal, cast.head])
      expect((await find(who, 'destination_safe'))?.guarded).toMatchObject({
        destination: { address: 'Desa Contoh Ilir RT 2' },
      })
    expect((await find(cast.coordinator, 'destination_safe'))?.guarded).toBeNull()
    expect((await find(cast.coordinator, 'closing_talk_held'))?.note).toMatchObject({
      text: 'Dibicarakan tenang, dicatat bersama beliau.',
    })
    expect((await find(cast.administration, 'closing_talk_held'))?.note).toBeNull()
    expect((await find(cast.administration, 'destination_safe'))?.met).toBe(true)
  })

  it('is not "never accepted" once she was accepted', async () => {
    const caseId = await openAt(t, { stage: 'data' })
    await happened(t, caseId, 'selection.accepted')
    for (const exit of ['DITOLAK', 'DIRUJUK_LAIN'] as const)
      expect(await rizal().refused('terminations.open', { caseId, exit })).toBe('exit_too_late')
    await happened(t, caseId, 'admission.receipt_minute_signed')
    expect(await rizal().refused('terminations.open', { caseId, exit: 'BATAL' })).toBe('exit_too_late')
  })
})
