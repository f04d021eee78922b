import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import { eventsOf, gateStands, makeIntake, openInData, openTasks } from '../../clients/tests/support.ts'

const today = { arrivedOn: '2026-01-12', arrivedTime: '08:40' }
const display = { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 } as const
const minute = {
  place: 'ruang penerimaan',
  basis: 'surat Nomor 400.9/017/2026',
  partyOne: { name: 'Ahmad Syarifudin, S.Sos.', nip: '198502302010011005', post: 'Pekerja Sosial pada Dinas Sosial' },
  partyTwo: { name: 'Tuti Handayani', post: 'Kepala Subbagian Tata Usaha' },
  condition: 'sehat, tenang, datang atas kemauan sendiri',
  papers: ['KTP-el', 'salinan Kartu Keluarga'],
  goods: ['satu tas pakaian', 'satu cincin, dititipkan'],
  cashRupiah: 150_000,
  copies: 3,
  witnesses: [{ name: 'Siti Rohana', post: 'pengasuh' }],
}

describe('arrival', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('waits for an intake to be opened, and for the decision to admit', async () => {
    const caseId = await openInData(t, display)
    expect(await t.as(cast.rizal).refused('admission.admit', { caseId, ...today })).toBe('no_intake')
    const candidate = await t
      .as(cast.rizal)
      .within((ctx) => openCase(ctx, { display, openedOn: '2026-01-05', responsibleId: t.as(cast.rizal).id }))
    expect(await t.as(cast.rizal).refused('admission.admit', { caseId: candidate.caseId, ...today })).toBe(
      'not_accepted',
    )
  })

  it('gives the next number of the intake, the day she came and the day the programme ends', async () => {
    await makeIntake(t)
    const caseId = await openInData(t, display)
    expect((await t.as(cast.administration).call('admission.arriving', {})).cases.map((c) => c.caseId)).toContain(
      caseId,
    )
    const answer = await t.as(cast.administration).call('admission.admit', { caseId, ...today })
    expect(answer).toEqual({ registerNo: '2026-I-001', plannedEndOn: '2026-07-10' })
    const page = await t.as(cast.rizal).call('cases.page', { caseId })
    expect(page).toMatchObject({
      registerNo: '2026-I-001',
      presence: 'in_house',
      admittedOn: '2026-01-12',
      plannedEndOn: '2026-07-10',
      dayInHouse: 1,
    })
    expect(await eventsOf(t, caseId)).toContain('admission.admitted')
    const [task] = await openTasks(t, caseId)
    expect([task?.kind, task?.due_at?.toISOString()]).toEqual(['sign_receipt_minute', '2026-01-12T03:40:00.000Z'])
    expect((await t.as(cast.administration).call('admission.arriving', {})).cases.map((c) => c.caseId)).not.toContain(
      caseId,
    )
    expect(await t.as(cast.rizal).refused('admission.admit', { caseId, ...today })).toBe('already_admitted')
    await t.ownerSql(`update cases set register_no = null, state = 'closed' where case_id = $1`, [caseId])
    expect(await t.as(cast.rizal).refused('admission.admit', { caseId, ...today })).toBe('case_closed')
    await t.ownerSql(`update cases set register_no = '2026-I-001' where case_id = $1`, [caseId])
  })

  it('leaves no gap and gives no number twice when twelve arrive at the same moment', async () => {
    const ids: string[] = []
    for (let i = 0; i < 12; i += 1) ids.push(await openInData(t, display))
    await t.as(cast.administration).signIn()
    const given = await Promise.all(
      ids.map((caseId, i) =>
        t.as(i % 2 ? cast.rizal : cast.administration).call('admission.admit', { caseId, ...today }),
      ),
    )
    expect(given.map((g) => g.registerNo).sort()).toEqual(ids.map((_, i) => `2026-I-${String(i + 2).padStart(3, '0')}`))
  })

  it('counts each intake from one, and takes the one that is running on the day', async () => {
    const second = await makeIntake(t, { ordinal: 2, startsOn: '2026-08-01', endsOn: '2026-12-20' })
    const caseId = await openInData(t, display)
    expect((await t.as(cast.rizal).call('admission.admit', { caseId, ...today, intakeId: second })).registerNo).toBe(
      '2026-II-001',
    )
    const next = await openInData(t, display)
    expect((await t.as(cast.rizal).call('admission.admit', { caseId: next, ...today })).registerNo).toMatch(/^2026-I-0/)
  })

  it('is refused for tomorrow, to the wrong people, and unknown to a stranger', async () => {
    const caseId = await openInData(t, display)
    expect(
      await t.as(cast.rizal).refused('admission.admit', { caseId, arrivedOn: '2026-01-13', arrivedTime: '08:00' }),
    ).toBe('arrival_in_future')
    expect(await t.as(cast.wulan).refused('admission.admit', { caseId, ...today })).toBe('not_allowed')
    expect(await t.as(cast.houseMother).refused('admission.admit', { caseId, ...today })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('admission.admit', { caseId, ...today })).toBe('not_found')
  })

  it('is written in a minute, which is closed once both have signed', async () => {
    const caseId = await openInData(t, display)
    const save = (version: number, body = minute) =>
      t
        .as(cast.administration)
        .call('admission.saveReceiptMinute', { caseId, version, handedAt: '2026-01-12T08:45:00+07:00', body })
    expect(await t.as(cast.rizal).refused('admission.signReceiptMinute', { caseId, version: 1 })).toBe('no_minute')
    await save(0)
    await expect(save(0)).rejects.toThrow('stale_version')
    await save(1, { ...minute, cashRupiah: 200_000 })
    expect((await t.as(cast.rizal).call('admission.receiptMinute', { caseId })).minute).toMatchObject({
      version: 2,
      handedAt: '2026-01-12T01:45:00Z',
      signedAt: null,
      body: { cashRupiah: 200_000, partyOne: { nip: '198502302010011005' } },
    })
    expect(await gateStands(t, caseId, 'receipt_minute_signed')).toBe(false)
    expect(await t.as(cast.rizal).refused('admission.signReceiptMinute', { caseId, version: 1 })).toBe('stale_version')
    await t.as(cast.rizal).call('admission.signReceiptMinute', { caseId, version: 2 })
    expect(await gateStands(t, caseId, 'receipt_minute_signed')).toBe(true)
    expect(await t.as(cast.rizal).refused('admission.signReceiptMinute', { caseId, version: 3 })).toBe('already_signed')
    await expect(save(3)).rejects.toThrow('already_signed')
    expect((await t.as(cast.rizal).call('admission.receiptMinute', { caseId })).minute?.signedBy).toBe('Rizal')
    for (const who of [cast.wulan, cast.nurse])
      expect((await t.as(who).call('admission.receiptMinute', { caseId })).minute).toBeNull()
    expect(await t.as(elsewhere.stranger).refused('admission.receiptMinute', { caseId })).toBe('not_found')
    expect(await t.as(cast.sewing).refused('admission.signReceiptMinute', { caseId, version: 3 })).toBe('not_allowed')
  })

  it('tells the screen which steps are done', async () => {
    const caseId = await openInData(t, display)
    expect(await t.as(cast.rizal).call('admission.intake', { caseId })).toMatchObject({
      identityVersion: 0,
      hasConsent: false,
      hasFirstNight: false,
      minute: 'none',
      registerNo: null,
    })
    await t
      .as(cast.rizal)
      .call('clients.saveIdentity', { caseId, version: 0, identity: { fullName: 'Suryani', birthYear: 1998 } })
    await t.as(cast.rizal).call('consents.record', {
      caseId,
      form: 'signed',
      language: 'Indonesia',
      explainedBy: t.as(cast.rizal).id,
      answers: [{ purpose: 'service', answer: 'agree' }],
    })
    await t
      .as(cast.rizal)
      .call('contacts.saveFirstNight', { caseId, version: 0, night: { routineMedicine: 'no', feelsSafe: 'yes' } })
    const at = await t.as(cast.rizal).call('admission.intake', { caseId })
    expect(at).toMatchObject({ identityVersion: 1, hasConsent: true, hasFirstNight: true })
    expect(at.intakes.map((i) => i.name)).toEqual(['I/2026', 'II/2026'])
    expect(await t.as(elsewhere.stranger).refused('admission.intake', { caseId })).toBe('not_found')
    expect(await t.as(cast.sewing).refused('admission.intake', { caseId })).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('admission.arriving', {})).toBe('not_allowed')
  })

  it('lists her papers, and chases what is lacking for fourteen days', async () => {
    const caseId = await openInData(t, display)
    await t.as(cast.administration).call('admission.listDocuments', {
      caseId,
      documents: [
        { document: 'ktp', state: 'original' },
        { document: 'family_card', state: 'lacking' },
        { document: 'birth_certificate', state: 'in_process' },
      ],
    })
    expect(await gateStands(t, caseId, 'missing_documents_listed')).toBe(true)
    expect((await openTasks(t, caseId)).find((k) => k.kind === 'help_with_documents')).toMatchObject({
      params: { count: 2 },
      due_on: '2026-01-26',
    })
    await t.as(cast.rizal).call('admission.listDocuments', {
      caseId,
      documents: [
        { document: 'family_card', state: 'copy' },
        { document: 'birth_certificate', state: 'not_applicable' },
      ],
    })
    expect(await openTasks(t, caseId)).toEqual([])
    expect((await t.as(cast.administration).call('admission.documents', { caseId })).documents).toContainEqual({
      document: 'ktp',
      state: 'original',
    })
    expect(
      await t
        .as(cast.wulan)
        .refused('admission.listDocuments', { caseId, documents: [{ document: 'ktp', state: 'copy' }] }),
    ).toBe('not_allowed')
    expect(
      await t
        .as(elsewhere.stranger)
        .refused('admission.listDocuments', { caseId, documents: [{ document: 'ktp', state: 'copy' }] }),
    ).toBe('not_found')
  })
  it('stands before the assessment, and not even the head lets it pass', async () => {
    const caseId = await openInData(t, display)
    const move = { caseId, to: 'assessment' } as const
    const missing = async () =>
      (await t.as(cast.rizal).raw('cases.move', move, { 'idempotency-key': crypto.randomUUID() })).body.refusal.params
    expect(JSON.stringify(await missing())).toContain('arrival_registered')
    const pass = { caseId, gate: 'arrival_registered', reason: 'Datang nanti sore, asesmen dimulai.' } as const
    expect(await t.as(cast.head).refused('cases.overrideGate', pass)).toBe('override_impossible')
    await t.as(cast.administration).call('admission.admit', { caseId, ...today, track: 'salon' })
    expect(await gateStands(t, caseId, 'arrival_registered')).toBe(true)
    expect((await t.as(cast.rizal).call('cases.page', { caseId })).track).toBe('salon')
    const inClass = async (track: 'salon' | 'sewing') =>
      (await t.as(cast.rizal).call('cases.list', { track })).items.map((i) => i.caseId)
    expect([await inClass('salon'), await inClass('sewing')]).toEqual([[caseId], []])
    expect(JSON.stringify(await missing())).not.toContain('arrival_registered')
  })

  it('more than a day ago is noted with the reason why it is noted only now, and the chain keeps it', async () => {
    const caseId = await openInData(t, display)
    const twoDaysAgo = { caseId, arrivedOn: '2026-01-10', arrivedTime: '23:10' }
    expect(await t.as(cast.administration).refused('admission.admit', twoDaysAgo)).toBe('late_reason_needed')
    const lately = { caseId, arrivedOn: '2026-01-11', arrivedTime: '20:00' }
    await t.as(cast.administration).call('admission.admit', { ...lately, lateBecause: 'on_paper_first' })
    const late = async () =>
      (
        await t.ownerSql(
          `select details ->> 'late' as late from audit_entries where kind = 'admission.admitted' and case_id = $1 order by seq desc`,
          [caseId],
        )
      ).map((r) => r['late'])
    expect(await late()).toEqual([null]) // within the day nobody has to explain
    await t.ownerSql(`update cases set register_no = null where case_id = $1`, [caseId])
    await t.as(cast.administration).call('admission.admit', { ...twoDaysAgo, lateBecause: 'outside_office_hours' })
    expect(await late()).toEqual(['outside_office_hours', null])
  })
})
