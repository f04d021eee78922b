import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { referralForLetter } from '../facts.ts'
import { referredOut, serviceOf } from './support.ts'

describe('a referral to a service (F23)', () => {
  let t: TestApp
  let caseId: string
  let registry: string
  let centre: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Salma')
    registry = await serviceOf(t, 'civil_registry', 'Dukcapil Ogan Ilir')
    centre = await serviceOf(t, 'health_centre', 'Puskesmas Indralaya')
  })
  afterAll(() => t.close())

  const said = { reason: 'KTP-nya tertinggal.', message: 'Mohon dibuatkan KTP.', referredOn: '2026-01-12' }
  const base = { ...said, urgency: 'ordinary' as const, basis: 'consent' as const }
  const toRegistry = () => ({ caseId, serviceId: registry, ...base, shared: ['name' as const, 'birth' as const] })
  const agree = (answers: object[]) =>
    t.as(cast.rizal).call('consents.record', {
      ...{
        caseId,
        form: 'oral_witnessed',
        language: 'Indonesia',
        explainedBy: t.as(cast.rizal).id,
        witness: 'Bu Yanti',
      },
      answers: answers as [],
    })
  const refused = (who: Member, more: object = {}) =>
    t.as(who).refused('serviceReferrals.refer', { ...toRegistry(), ...more })
  const asked = () =>
    t.ownerSql<{ case_id: string | null; due_on: string }>(
      `select case_id, due_on::text from tasks where kind = 'ask_service_reply' and done_at is null order by made_at`,
    )
  const knows = async (who: Member, id: string) =>
    (await t.as(who).sql('select 1 from service_referrals where service_referral_id = $1', [id])).length === 1

  it('K11 is refused while she has not agreed to this recipient; what she said to another does not count', async () => {
    expect(await refused(cast.rizal)).toBe('no_consent')
    await agree([{ purpose: 'disclosure', answer: 'agree', recipient: 'BLK Ogan Ilir' }])
    expect(await refused(cast.rizal)).toBe('no_consent')
    expect(await refused(cast.wulan)).toBe('worker_refers')
    expect(await refused(cast.rizal, { serviceId: crypto.randomUUID() })).toBe('not_found')
    expect(await refused(elsewhere.stranger)).toBe('not_found')
    expect(await refused(cast.sewing)).toBe('not_allowed')
    expect(await refused(cast.rizal, { referredOn: '2026-01-13' })).toBe('in_the_future')
    expect(await refused(cast.rizal, { basis: 'legal_duty' })).toBe('invalid_input')
  })

  it('rests on her consent in that moment, shares what was ticked, and waits for its answer two weeks', async () => {
    await agree([{ purpose: 'disclosure', answer: 'agree', recipient: 'dukcapil ogan ilir' }])
    const { id } = await t
      .as(cast.rizal)
      .call('serviceReferrals.refer', { ...toRegistry(), escortId: t.as(cast.houseMother).id })
    const { legs } = await t.as(cast.head).call('serviceReferrals.ofCase', { caseId })
    expect(legs).toMatchObject([
      {
        service: 'Dukcapil Ogan Ilir',
        shared: ['name', 'birth'],
        basis: 'consent',
        escort: 'Yanti',
        answerBy: '2026-01-26',
      },
    ])
    expect(legs[0]?.sent?.reason).toBe(base.reason)
    expect(await asked()).toEqual([{ case_id: caseId, due_on: '2026-01-26' }])
    expect(
      await t
        .as(cast.rizal)
        .refused('serviceReferrals.reply', { id, came: 'result', on: '2026-01-12', said: 'Belum.' }),
    ).toBe('invalid_input')
    const until = { id, came: 'underway' as const, on: '2026-01-12', said: 'Antre cetak.', answerBy: '2026-02-02' }
    expect(await t.as(cast.rizal).call('serviceReferrals.reply', until)).toEqual({ isClosed: false })
    expect(await asked()).toEqual([{ case_id: caseId, due_on: '2026-02-02' }])
    const done = { id, came: 'result' as const, on: '2026-01-12', result: 'served' as const, said: 'KTP jadi.' }
    expect(await t.as(cast.rizal).call('serviceReferrals.reply', done)).toEqual({ isClosed: true })
    expect(await t.as(cast.rizal).refused('serviceReferrals.reply', done)).toBe('already_closed')
    expect(await asked()).toEqual([])
  })

  it('goes into a letter with exactly what was ticked, and its words', async () => {
    const lettered = (id: string) => t.as(cast.rizal).within((ctx) => referralForLetter(ctx, caseId, id))
    const [asked] = (await t.as(cast.rizal).call('serviceReferrals.ofCase', { caseId })).legs
    expect(await lettered(asked?.id ?? '')).toMatchObject({ shared: ['name', 'birth'], message: base.message })
    const guarded = await referredOut(t, caseId, cast.rizal, { kind: 'legal_aid' })
    expect(await lettered(guarded)).toBeNull()
    const byNurse = await referredOut(t, caseId, cast.nurse)
    expect(await lettered(byNurse)).toMatchObject({ message: null, condition: null })
    const { asks, missing } = await t.as(cast.rizal).call('letters.prepare', {
      ...{ code: 'f23', caseId, subjectId: asked?.id ?? '', fields: {}, preview: false },
    })
    expect([Object.keys(asks).includes('permohonan'), missing.map((m) => m.field)]).toEqual([true, ['orang.nama']])
  })

  it('K12 is no more when she has taken her consent back, nor is its letter', async () => {
    await t.as(cast.rizal).call('consents.withdraw', {
      caseId,
      purpose: 'disclosure',
      form: 'oral_witnessed',
      witness: 'Bu Yanti',
      language: 'Indonesia',
    })
    expect(await refused(cast.rizal)).toBe('no_consent')
    const [asked] = (await t.as(cast.rizal).call('serviceReferrals.ofCase', { caseId })).legs
    const { missing } = await t.as(cast.rizal).call('letters.prepare', {
      ...{ code: 'f23', caseId, subjectId: asked?.id ?? '', fields: {}, preview: false },
    })
    expect(missing.map((m) => m.field)).toContain('persetujuan')
  })

  it('goes from the health centre to the hospital as one chain, closed by its last result alone', async () => {
    const first = await referredOut(t, caseId, cast.nurse)
    const second = await referredOut(t, caseId, cast.nurse, { kind: 'hospital', onwardFrom: first })
    const { legs } = await t.as(cast.nurse).call('serviceReferrals.chain', { id: first })
    expect(legs.map((l) => [l.id, l.result, l.mayAnswer])).toEqual([
      [first, 'onward', false],
      [second, null, true],
    ])
    expect(
      await t.as(cast.nurse).refused('serviceReferrals.refer', {
        ...{ caseId, serviceId: centre, onwardFrom: first, ...base },
        ...{ basis: 'public_service', ground: 'Tanda bahaya.' },
      }),
    ).toBe('already_closed')
    const sooner = await t.as(cast.nurse).call('serviceReferrals.refer', {
      ...{ caseId, serviceId: centre, ...base, shared: [], answerBy: '2026-01-13' },
      ...{ basis: 'public_service', ground: 'Tanda bahaya.' },
    })
    const { rows } = await t.as(cast.nurse).call('serviceReferrals.list', {})
    const ours = [first, second, sooner.id]
    expect(rows.map((r) => r.id).filter((id) => ours.includes(id))).toEqual([sooner.id, second, first])
    const bare = `update service_referrals set closed_on = '2026-01-12' where service_referral_id = $1`
    await expect(t.as(cast.nurse).sql(bare, [second])).rejects.toThrow('closed_by_a_result')
  })

  it('is carried on only where the same people know of both: a chain would tell the others of what only the nurse may know', async () => {
    const refer = (onwardFrom: string, serviceId: string) =>
      t.as(cast.nurse).refused('serviceReferrals.refer', {
        ...{ caseId, serviceId, onwardFrom, ...base, shared: [] },
        ...{ basis: 'public_service', ground: 'Tanda bahaya.' },
      })
    const open = await referredOut(t, caseId, cast.nurse)
    const clinic = await serviceOf(t, 'hiv_sti_clinic', 'Klinik Melati')
    expect(await refer(open, clinic)).toBe('chain_tells')
    const closed = await referredOut(t, caseId, cast.nurse, { kind: 'hiv_sti_clinic' })
    expect(await refer(closed, centre)).toBe('chain_tells')
    const of = `select onward_from from service_referrals where reach = 'nurse' or onward_from = $1`
    expect(await t.ownerSql(of, [closed])).toEqual([{ onward_from: null }])
  })

  it('for her health is known to her worker, who does not read why; of what only the nurse may know nobody hears', async () => {
    const open = await referredOut(t, caseId, cast.nurse, { reason: 'Demam berdarah.' })
    const closed = await referredOut(t, caseId, cast.nurse, { kind: 'hiv_sti_clinic' })
    const { legs } = await t.as(cast.rizal).call('serviceReferrals.ofCase', { caseId })
    expect(legs.find((l) => l.id === open)?.sent).toBeNull()
    expect(legs.some((l) => l.id === closed)).toBe(false)
    expect([await knows(cast.nurse, closed), await knows(cast.head, closed), await knows(cast.rizal, closed)]).toEqual([
      true,
      false,
      false,
    ])
    expect(await t.as(cast.head).refused('serviceReferrals.chain', { id: closed })).toBe('not_found')
    for (const who of [cast.nurse, cast.head, cast.rizal])
      expect(
        (await t.as(who).call('serviceReferrals.list', {})).rows.some((r) => r.id === closed),
        who.username,
      ).toBe(false)
    expect((await asked()).at(-1)).toMatchObject({ case_id: null })
    const told = await t.ownerSql(
      `select 1 from audit_entries where case_id = $1 and kind = 'service_referrals.referred_by_nurse'`,
      [caseId],
    )
    expect(told).toEqual([])
    const chained = `select details ? 'service' as says from audit_entries where subject_id = $1`
    expect(await t.ownerSql(chained, [closed]), 'nor which service it was').toEqual([{ says: false }])
    const other = { caseId, ...base, basis: 'public_service', ground: 'Tanda bahaya.' } as const
    expect(
      await t.as(cast.rizal).refused('serviceReferrals.refer', { ...other, serviceId: centre, nurseOnly: true }),
    ).toBe('nurse_refers')
  })

  it('to legal aid is known to her worker and the head, and to no coordinator and no nurse', async () => {
    const id = await referredOut(t, caseId, cast.rizal, { kind: 'legal_aid' })
    const who = [cast.rizal, cast.head, cast.coordinator, cast.nurse, cast.wulan]
    expect(await Promise.all(who.map((m) => knows(m, id)))).toEqual([true, true, false, false, false])
  })

  it('asks nobody for an answer any more when she has died, also where only the nurse knew that she was referred', async () => {
    await referredOut(t, caseId, cast.nurse)
    await referredOut(t, caseId, cast.nurse, { kind: 'hiv_sti_clinic' })
    expect((await asked()).map((a) => a.case_id)).toEqual(expect.arrayContaining([null, caseId]))
    await t.as(cast.rizal).call('terminations.open', { caseId, exit: 'MENINGGAL' })
    expect(await asked()).toEqual([])
  })
})

describe('the directory of services', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('is read by the house and kept by whoever refers; an agreement asks for its renewal before it ends', async () => {
    const serviceId = await serviceOf(t, 'training', 'BLK Ogan Ilir')
    const mou = { serviceId, mouNo: 'MoU 12/2026', mouUntil: '2026-06-30', version: 1 }
    expect(await t.as(cast.rizal).refused('serviceReferrals.saveAgreement', mou)).toBe('not_allowed')
    expect(
      await t.as(cast.coordinator).refused('serviceReferrals.saveAgreement', { ...mou, mouUntil: '2026-01-01' }),
    ).toBe('agreement_over')
    expect(await t.as(cast.coordinator).call('serviceReferrals.saveAgreement', mou)).toEqual({ version: 2 })
    const waits = () =>
      t.ownerSql(
        `select from_on::text, due_on::text, link from tasks where kind = 'renew_agreement' and done_at is null`,
      )
    expect(await waits()).toEqual([
      { from_on: '2026-05-31', due_on: '2026-06-30', link: `/layanan?layanan=${serviceId}&buka=kesepakatan` },
    ])
    expect(await t.as(cast.coordinator).refused('serviceReferrals.saveAgreement', mou)).toBe('stale_version')
    await t.as(cast.coordinator).call('serviceReferrals.saveAgreement', { ...mou, mouUntil: '2027-06-30', version: 2 })
    expect((await waits()).length).toBe(1)
    expect((await t.as(cast.sewing).call('serviceReferrals.directory', {})).services).toMatchObject([
      { name: 'BLK Ogan Ilir', version: 3 },
    ])
    expect((await t.as(elsewhere.stranger).call('serviceReferrals.directory', {})).services).toEqual([])
    const ended = { serviceId, kind: 'training', name: 'BLK Ogan Ilir', version: 3, ended: true } as const
    await t.as(cast.rizal).call('serviceReferrals.saveService', ended)
    expect((await t.as(cast.rizal).call('serviceReferrals.directory', {})).services[0]?.endedOn).toBe('2026-01-12')
  })
})
