import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { doCheck, happened, kindsOf, openAt, openExit, openTasksOf, stands, stateOf, todayOf } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const page = (caseId: string, who: { username: string } = cast.rizal) => t.as(who).call('terminations.page', { caseId })
const version = async (caseId: string) => (await page(caseId, cast.head)).current?.version ?? 0

describe('who receives her', () => {
  let caseId: string
  const clear = (person: { name: string; phone?: string; plate?: string }) =>
    rizal().call('terminations.clearReceiver', {
      caseId,
      on: todayOf(t),
      kind: 'family',
      person: { relation: 'suami', idChecked: 'KTP-el', ...person },
    })
  beforeAll(async () => {
    caseId = await openAt(t, { stage: 'review' })
    const person = {
      name: 'Fahmi Hidayat',
      alias: 'Bang Jon',
      relation: 'suami',
      phones: ['+62 812-9900-1122'],
      plates: ['BG 1234 XY'],
      accounts: [],
    }
    await rizal().call('contacts.saveNoContact', { caseId, person })
    await openExit(t, caseId, 'REUNIFIKASI')
  })

  it.each([
    ['name', { name: 'Fahmi' }],
    ['name', { name: 'Hidajat Fahmi' }],
    ['alias', { name: 'Bang Jon' }],
    ['phone', { name: 'Adik Ipar', phone: '081299001122' }],
    ['plate', { name: 'Sopir', plate: 'bg1234xy' }],
  ] as const)('is refused by %s, and nothing lets it pass', async (by, person) => {
    expect(await clear(person)).toMatchObject({ isCleared: false, match: by })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(false)
    expect(
      await head().refused('cases.overrideGate', {
        caseId,
        gate: 'receiver_cleared',
        reason: 'Keluarga mendesak supaya boleh menjemput.',
      }),
    ).toBe('override_impossible')
  })

  it('loses an earlier clearing when the next one who comes is on the list', async () => {
    expect(await clear({ name: 'Sumiyati' })).toMatchObject({ isCleared: true, match: null })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(true)
    await clear({ name: 'Fahmi Hidayat' })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(false)
    expect(
      await rizal().refused('terminations.signHandover', {
        caseId,
        on: todayOf(t),
        time: '09:00',
        place: 'Ruang tamu',
        condition: 'sehat',
      }),
    ).toBe('receiver_not_cleared')
    expect(
      await rizal().refused('terminations.returnBelongings', {
        caseId,
        on: todayOf(t),
        to: 'receiver',
      }),
    ).toBe('receiver_not_cleared')
  })

  it('may be she herself, without a list', async () => {
    expect(await rizal().call('terminations.clearReceiver', { caseId, on: todayOf(t), kind: 'herself' })).toMatchObject(
      { isCleared: true },
    )
    expect(await rizal().refused('terminations.clearReceiver', { caseId, on: todayOf(t), kind: 'family' })).toBe(
      'invalid_input',
    )
  })

  it('is cleared only by whoever can open the list: an empty answer would be a false one', async () => {
    const input = { caseId, on: todayOf(t), kind: 'herself' as const }
    for (const who of [cast.wulan, cast.coordinator, cast.administration, cast.nurse, cast.houseMother])
      expect(await t.as(who).refused('terminations.clearReceiver', input)).toBe(
        who === cast.wulan ? 'no_termination' : 'not_allowed',
      )
    expect(await t.as(elsewhere.stranger).refused('terminations.clearReceiver', input)).toBe('not_found')
  })

  it('leaves no name in the chain', async () => {
    const rows = await t.ownerSql(
      `select details::text as d from audit_entries where case_id = $1 and kind like 'terminations.receiver%'`,
      [caseId],
    )
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every((r) => !/Fahmi|Sumiyati|0812/.test(String(r['d'])))).toBe(true)
  })
})

describe('a kit', () => {
  const items = [
    { name: 'Mesin jahit', brand: 'Contoh', serial: 'JP-1', quantity: 1, unit: 'unit', unitPriceRupiah: 2_250_000 },
  ]
  let n = 0
  const kit = async (caseId: string, by: { username: string } = cast.rizal) => {
    const { toolkitId } = await t
      .as(cast.administration)
      .call('stock.addToolkit', { label: `AU-K${++n}`, track: 'sewing', sourceOfFund: 'APBD Provinsi 2026', items })
    await t.as(by).call('stock.reserveToolkit', { toolkitId, caseId })
    return toolkitId
  }
  const hand = (caseId: string, toolkitId: string, second?: { letterNo: string; letterOn: string }) => ({
    caseId,
    toolkitId,
    on: todayOf(t),
    time: '08:30',
    place: 'Ruang kelas',
    ...(second && { second }),
  })
  it('is handed over with its worth by somebody who did not set it aside, and then it is hers', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    await openExit(t, caseId, 'LULUS')
    const toolkitId = await kit(caseId, cast.head)
    expect(await head().refused('terminations.handOverToolkit', hand(caseId, toolkitId))).toBe('four_eyes')
    expect(await t.as(cast.administration).call('terminations.handOverToolkit', hand(caseId, toolkitId))).toMatchObject(
      { valueRupiah: 2_250_000 },
    )
    expect(await stands(t, caseId, 'toolkit_rule_met')).toBe(true)
    expect(await head().refused('stock.returnToolkit', { toolkitId })).toBe('toolkit_is_hers')
    expect(await t.as(cast.administration).refused('terminations.handOverToolkit', hand(caseId, toolkitId))).toBe(
      'toolkit_not_reserved',
    )
  })

  it('comes once per woman over all her stays, unless the head has a letter of the social office', async () => {
    const first = await openAt(t, { stage: 'termination' })
    const { clientId } = (
      await t.ownerSql('select client_id as "clientId" from cases where case_id = $1', [first])
    )[0] as { clientId: string } // the row was just made
    await openExit(t, first, 'LULUS')
    await t.as(cast.administration).call('terminations.handOverToolkit', hand(first, await kit(first)))
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-12' where case_id = $1`, [first])

    const second = await openAt(t, { stage: 'termination', clientId })
    await openExit(t, second, 'LULUS')
    const toolkitId = await kit(second)
    expect((await page(second)).toolkit?.ownedBefore).toBe(1)
    expect(await t.as(cast.administration).refused('terminations.handOverToolkit', hand(second, toolkitId))).toBe(
      'toolkit_already_given',
    )
    const letter = { letterNo: '460/12/2026', letterOn: '2026-01-10' }
    expect(
      await t.as(cast.administration).refused('terminations.handOverToolkit', hand(second, toolkitId, letter)),
    ).toBe('second_toolkit_head_only')
    await head().call('terminations.handOverToolkit', hand(second, toolkitId, letter))
    expect(await stands(t, second, 'toolkit_rule_met')).toBe(true)
  })

  it('is not for every way out', async () => {
    for (const [exit, code] of [
      ['MUNDUR', 'toolkit_conference_first'],
      ['MANDIRI_DINI', 'toolkit_conference_first'],
      ['LARI', 'toolkit_not_for_this_exit'],
      ['DO', 'toolkit_not_for_this_exit'],
    ] as const) {
      const caseId = await openAt(t)
      await openExit(t, caseId, exit)
      const toolkitId = await kit(caseId)
      expect(await t.as(cast.administration).refused('terminations.handOverToolkit', hand(caseId, toolkitId))).toBe(
        code,
      )
      if (code !== 'toolkit_conference_first') continue
      await happened(t, caseId, 'conferences.ccl_held')
      await t.as(cast.administration).call('terminations.handOverToolkit', hand(caseId, toolkitId))
    }
  })
})

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

describe('belongings', () => {
  it('are not returned while the books of the house still keep something', async () => {
    const caseId = await openAt(t)
    await openExit(t, caseId, 'MUNDUR')
    const { belongingIds } = await t
      .as(cast.houseMother)
      .call('custody.listBelongings', { caseId, items: [{ item: 'Tas', quantity: 1, kept: 'store' }] })
    const back = {
      caseId,
      on: todayOf(t),
      to: 'herself' as const,
      things: [{ name: 'Tas', quantity: '1 buah' }],
    }
    expect(await rizal().refused('terminations.returnBelongings', back)).toBe('still_kept')
    await t.as(cast.houseMother).call('custody.returnBelongings', { caseId, belongingIds, to: 'herself' })
    await rizal().call('terminations.returnBelongings', back)
    expect(await stands(t, caseId, 'belongings_and_savings_returned')).toBe(true)
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

describe('an absence', () => {
  let since: Temporal.Instant
  let caseId: string
  beforeEach(async () => {
    since = t.time.now.subtract({ minutes: 30 })
    caseId = await openAt(t)
    await rizal().call('terminations.open', { caseId, exit: 'LARI', missingSince: since.toString() })
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
    const again = t.time.now.toString()
    await rizal().call('terminations.open', { caseId, exit: 'LARI', missingSince: again })
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
        missingSince: t.time.now.add({ hours: 1 }).toString(),
      }),
    ).toBe('in_the_future')
    await rizal().call('terminations.open', { caseId: other, exit: 'MUNDUR', missingSince: since.toString() })
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
      await t.as(cast.sewing).refused('sessions.saveGroup', {
        on: '2026-05-09',
        time: '09:00',
        minutes: 60,
        topic: 'Pola',
        method: 'practice',
        delivererName: 'Ani',
        people: [{ caseId, mark: 'present' }],
      }),
    ).toBe('not_in_house')

    const closed = await page(caseId, cast.coordinator)
    expect(closed.current?.checklist.find((i) => i.name === 'death_minute_signed')?.guarded).toBeNull()
    expect(
      (await page(caseId, cast.head)).current?.checklist.find((i) => i.name === 'death_minute_signed')?.guarded,
    ).toMatchObject({ death: { causePerDoctor: 'sesuai surat dokter' } })
    for (const who of [cast.wulan, cast.nurse, cast.sewing]) expect((await page(caseId, who)).current).toBeNull()
  })
})
