import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openIdentity, saveIdentity } from '../../clients/facts.ts'
import { openCase } from '../facts/case.ts'
import type { GateName } from '../stages.ts'

const suryani = { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 } as const

describe('a case', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    const rizal = t.as(cast.rizal)
    caseId = await rizal.within(async (ctx) => {
      const opened = await openCase(ctx, { display: suryani, openedOn: '2026-01-05', responsibleId: rizal.id })
      return opened.caseId
    })
    // the caseload is read when a request begins: the identity is the next request's
    await rizal.within((ctx) =>
      saveIdentity(ctx, caseId, { fullName: 'Suryani', nik: '9910014508980001' }, { version: 0, isProtected: false }),
    )
  })
  afterAll(() => t.close())

  it('is on the list with her name, for every worker from the first day, for the house and her class once she is in it', async () => {
    const names = async (who: { username: string }) =>
      (await t.as(who).call('cases.list', {})).items.map((i) => i.label)
    for (const who of [cast.rizal, cast.wulan, cast.head, cast.nurse, cast.administration])
      expect(await names(who)).toEqual(['Suryani'])
    for (const who of [cast.sewing, cast.salon, cast.houseMother]) {
      expect(await names(who)).toEqual([])
      expect(await t.as(who).refused('cases.page', { caseId })).toBe('not_found')
    }
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
    for (const who of [cast.sewing, cast.houseMother]) expect(await names(who)).toEqual(['Suryani'])
    expect(await names(cast.salon)).toEqual([])
  })

  it('A03 A19 is not there for another centre, and refused to those who have no business with it', async () => {
    expect((await t.as(elsewhere.stranger).call('cases.list', {})).items).toEqual([])
    expect(await t.as(elsewhere.stranger).refused('cases.page', { caseId })).toBe('not_found')
    for (const who of [cast.guard, cast.admin, cast.socialOffice])
      expect(await t.as(who).refused('cases.list', {})).toBe('not_allowed')
  })

  it('A05 is named beside an unfinished text by its id, and not for another centre', async () => {
    const stranger = '00000000-0000-4000-8000-000000000009'
    const named = { labels: [{ caseId, label: 'Suryani', honorific: 'Ibu', isProtected: false }] }
    expect(await t.as(cast.rizal).call('cases.labels', { caseIds: [stranger, caseId] })).toEqual(named)
    expect(await t.as(elsewhere.stranger).call('cases.labels', { caseIds: [caseId] })).toEqual({ labels: [] })
  })

  it('shows her identity to her worker, the head and the registry, and to nobody else', async () => {
    const open = (m: (typeof cast)[keyof typeof cast]) => t.as(m).within((ctx) => openIdentity(ctx, caseId))
    for (const who of [cast.rizal, cast.head, cast.coordinator, cast.administration])
      expect((await open(who))?.fullName).toBe('Suryani')
    for (const who of [cast.wulan, cast.nurse, cast.sewing, cast.psychologist]) expect(await open(who)).toBeNull()
  })

  it('G03 is renamed by one of two who began on the same version; the other sees what stands', async () => {
    const rizal = t.as(cast.rizal)
    const { version } = await rizal.call('cases.page', { caseId })
    const name = (callName: string) => ({ caseId, honorific: 'Ibu' as const, callName, birthYear: 1998, version })
    await rizal.call('cases.rename', name('Yani'))
    await expect(t.as(cast.head).call('cases.rename', name('Sur'))).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { callName: 'Yani', version: version + 1 } },
    })
    await rizal.call('cases.rename', { ...name('Suryani'), version: version + 1 })
    expect((await rizal.call('cases.page', { caseId })).label).toBe('Suryani')
  })

  it('refuses to move on and names what is missing', async () => {
    const refused = await t
      .as(cast.head)
      .raw('cases.move', { caseId, to: 'data' }, { 'idempotency-key': '00000000-0000-4000-8000-000000000001' })
    expect(refused.body.refusal.code).toBe('gates_missing')
    expect(refused.body.refusal.params.missing).toContain('admission_decided')
  })

  it('is let pass by the head over what is asked now, and over nothing of another stage', async () => {
    const pass = (gate: GateName) => ({ caseId, gate, reason: 'Dikecualikan untuk contoh ini.' })
    expect(await t.as(cast.head).refused('cases.overrideGate', pass('goals_complete'))).toBe('gate_not_asked')
    await t.as(cast.head).call('cases.overrideGate', pass('referral_letter_or_reason'))
    const { gates } = await t.as(cast.head).call('cases.page', { caseId })
    expect(gates.find((g) => g.name === 'referral_letter_or_reason')).toMatchObject({ met: true, overridden: true })
  })

  it('keeps its stage when the application itself writes SQL', async () => {
    await expect(t.as(cast.head).sql(`update cases set stage = 'data' where case_id = $1`, [caseId])).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      t
        .as(cast.head)
        .sql(
          `insert into stage_entries (centre_id, entry_id, case_id, from_stage, to_stage, kind, at) select centre_id, gen_random_uuid(), case_id, stage, 'data', 'forward', now() from cases where case_id = $1`,
          [caseId],
        ),
    ).rejects.toThrow(/gates_missing/)
  })

  it('draws the way of her stay for whoever may follow it, and for others nothing that looks like one', async () => {
    await livesHere(t, caseId, cast.rizal)
    const stages = async (who: { username: string }) => (await t.as(who).call('cases.stay', { caseId })).stages.length
    for (const who of [cast.rizal, cast.head]) expect(await stages(who)).toBeGreaterThan(0)
    for (const who of [cast.houseMother, cast.nurse]) expect(await stages(who)).toBe(0)
  })

  it('says how great the danger is, and how she left, to nobody but those who may know it', async () => {
    await t.ownerSql(`update cases set risk = 'high', exit_kind = 'RUJUK_MEDIS' where case_id = $1`, [caseId])
    const seen = async (who: { username: string }) => {
      const { risk, exitKind } = await t.as(who).call('cases.page', { caseId })
      const [listed] = (await t.as(who).call('cases.list', {})).items
      expect([listed?.risk, listed?.exitKind]).toEqual([risk, exitKind])
      return [risk, exitKind]
    }
    for (const who of [cast.rizal, cast.head, cast.coordinator])
      expect(await seen(who)).toEqual(['high', 'RUJUK_MEDIS'])
    expect(await seen(cast.administration)).toEqual([null, 'RUJUK_MEDIS']) // who writes the decree
    for (const who of [cast.wulan, cast.nurse, cast.sewing, cast.houseMother])
      expect(await seen(who)).toEqual([null, null])
    await t.ownerSql(`update cases set risk = null, exit_kind = null where case_id = $1`, [caseId])
  })

  it('becomes a code for everybody outside her team once she is protected', async () => {
    const { codeName } = await t
      .as(cast.head)
      .call('cases.protect', { caseId, isProtected: true, reason: 'Suaminya mengenal banyak orang.' })
    expect(codeName).toBe('0-1')
    for (const who of [cast.wulan, cast.sewing, cast.administration]) {
      const { items } = await t.as(who).call('cases.list', {})
      expect(items.map((i) => [i.label, i.honorific])).toEqual([['0-1', null]])
      expect(await t.as(who).within((ctx) => openIdentity(ctx, caseId))).toBeNull()
    }
    expect((await t.as(cast.rizal).within((ctx) => openIdentity(ctx, caseId)))?.nik).toBe('9910014508980001')
  })

  it('J21 tells its worker who has read the file', async () => {
    const { reads } = await t.as(cast.rizal).call('audit.readersOfCase', { caseId })
    expect(reads.some((r) => r.who === 'Ratna' && r.class === 'identity')).toBe(true)
  })

  it('opens in an emergency for four hours, with a reason that the head reads', async () => {
    expect(await t.as(cast.wulan).within((ctx) => openIdentity(ctx, caseId))).toBeNull()
    await t.as(cast.wulan).call('access.breakGlass', {
      caseId,
      category: 'danger',
      reason: 'Ia menelepon dari jalan dan minta dijemput malam ini.',
    })
    expect((await t.as(cast.wulan).within((ctx) => openIdentity(ctx, caseId)))?.fullName).toBe('Suryani')
    const { openings } = await t.as(cast.head).call('access.openings', {})
    expect(openings[0]?.reason).toContain('minta dijemput')
    t.pass({ hours: 4, minutes: 1 })
    expect(await t.as(cast.wulan).within((ctx) => openIdentity(ctx, caseId))).toBeNull()
  })
})
