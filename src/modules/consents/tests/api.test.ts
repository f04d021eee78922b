import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, gateStands, openInData, openTasks } from '../../clients/tests/support.ts'
import { consentStands } from '../facts.ts'
import { PURPOSES } from '../rules.ts'

describe('her consent', () => {
  let t: TestApp
  let caseId: string
  const talk = () => ({
    caseId,
    form: 'oral_witnessed' as const,
    language: 'Ogan',
    explainedBy: t.as(cast.rizal).id,
    witness: 'Siti Rohana',
  })
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
  })
  afterAll(() => t.close())

  it('may wait: no gate is met and somebody asks again', async () => {
    const said = await t.as(cast.rizal).call('consents.record', {
      ...talk(),
      answers: [
        { purpose: 'service', answer: 'postpone' },
        { purpose: 'photo', answer: 'refuse' },
      ],
      askAgainOn: '2026-01-20',
    })
    expect(said.service).toBe('postpone')
    expect((await eventsOf(t, caseId)).at(-1)).toBe('consents.postponed')
    expect(await gateStands(t, caseId, 'consent_recorded')).toBe(false)
    expect(await openTasks(t, caseId)).toMatchObject([{ kind: 'ask_consent_again', due_on: '2026-01-20' }])
  })

  it('says no to a photograph, to whoever may know what she said', async () => {
    for (const who of [cast.rizal, cast.coordinator, cast.administration]) {
      const { photoAllowed, serviceStands } = await t.as(who).call('consents.ledger', { caseId })
      expect([photoAllowed, serviceStands]).toEqual([false, false])
    }
    expect((await t.as(cast.administration).call('clients.identity', { caseId })).photoAllowed).toBe(false)
    for (const who of [cast.salon, cast.houseMother])
      expect(await t.as(who).refused('consents.ledger', { caseId })).toBe('not_found')
  })

  it('K13 opens the gate when she agrees to the service, wholly or in part, whatever she says to the rest', async () => {
    t.pass({ hours: 24 * 7 })
    await t.as(cast.rizal).call('consents.record', {
      ...talk(),
      form: 'thumbprint',
      questions: 'Apakah ibu saya diberi tahu?',
      answers: [
        { purpose: 'service', answer: 'partly' },
        { purpose: 'data_care', answer: 'agree' },
        { purpose: 'family_contact', answer: 'postpone' },
        { purpose: 'disclosure', answer: 'agree', recipient: 'Puskesmas Indralaya' },
        { purpose: 'research', answer: 'refuse' },
      ],
    })
    expect((await eventsOf(t, caseId)).at(-1)).toBe('consents.recorded')
    expect(await gateStands(t, caseId, 'consent_recorded')).toBe(true)
    expect(await openTasks(t, caseId)).toEqual([])
    const { current, history } = await t.as(cast.rizal).call('consents.ledger', { caseId })
    expect(history).toHaveLength(7)
    const shown = current.map((l) => l.purpose)
    expect(shown).toEqual(PURPOSES.filter((p) => shown.includes(p))) // one moment for all: the order is that of the form
    const by = Object.fromEntries(current.map((l) => [l.purpose, l]))
    expect(by['service']).toMatchObject({
      answer: 'partly',
      stands: true,
      validUntil: null,
      explainedBy: 'Rizal',
      form: 'thumbprint',
    })
    expect(by['photo']).toMatchObject({ answer: 'refuse', stands: false, witness: 'Siti Rohana' })
    expect(by['disclosure']).toMatchObject({ validUntil: '2026-04-19', recipient: 'Puskesmas Indralaya', stands: true })
  })

  it('shows nothing of it to a colleague who knows her and does not work with her', async () => {
    expect(await t.as(cast.wulan).call('consents.ledger', { caseId })).toMatchObject({ current: [], history: [] })
  })

  it('K10 runs out after ninety days for what leaves the house, and not for the service', async () => {
    t.travelTo('2026-04-19T10:00:00Z')
    const asks = () =>
      t
        .as(cast.rizal)
        .within(async (ctx) => [
          await consentStands(ctx, caseId, 'disclosure'),
          await consentStands(ctx, caseId, 'service'),
          await consentStands(ctx, caseId, 'health_partner'),
        ])
    expect(await asks()).toEqual([true, true, false])
    t.travelTo('2026-04-19T17:30:00Z') // the twentieth in Indralaya
    expect(await asks()).toEqual([false, true, false])
  })

  it('may be taken back for one purpose, which starts seventy-two hours', async () => {
    const { dueAt } = await t
      .as(cast.rizal)
      .call('consents.withdraw', { caseId, purpose: 'data_care', form: 'signed', language: 'Indonesia' })
    expect(Temporal.Instant.from(dueAt).since(t.time.now).total('hours')).toBe(72)
    expect((await eventsOf(t, caseId)).at(-1)).toBe('consents.purpose_withdrawn')
    expect(await gateStands(t, caseId, 'consent_recorded')).toBe(true)
    const [task] = await openTasks(t, caseId)
    expect([task?.kind, task?.params, task?.due_at?.toISOString()]).toEqual([
      'act_on_withdrawal',
      { purpose: 'data_care' },
      new Date(dueAt).toISOString(),
    ])
    expect(
      await t
        .as(cast.rizal)
        .refused('consents.withdraw', { caseId, purpose: 'data_care', form: 'signed', language: 'Indonesia' }),
    ).toBe('nothing_to_withdraw')
  })

  it('closes the gate when the service is taken back, or refused after a yes', async () => {
    await t.as(cast.rizal).call('consents.withdraw', {
      caseId,
      purpose: 'service',
      form: 'oral_witnessed',
      language: 'Ogan',
      witness: 'Yanti',
    })
    expect(await gateStands(t, caseId, 'consent_recorded')).toBe(false)
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('consents.record', { ...talk(), answers: [{ purpose: 'service', answer: 'agree' }] })
    expect(await gateStands(t, caseId, 'consent_recorded')).toBe(true)
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('consents.record', { ...talk(), answers: [{ purpose: 'service', answer: 'refuse' }] })
    expect((await eventsOf(t, caseId)).at(-1)).toBe('consents.withdrawn')
    expect(await gateStands(t, caseId, 'consent_recorded')).toBe(false)
  })

  it('is not changed by an older talk that is written down late', async () => {
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('consents.record', {
      ...talk(),
      givenAt: '2026-01-12T03:00:00+07:00',
      answers: [{ purpose: 'service', answer: 'agree' }],
    })
    expect((await eventsOf(t, caseId)).at(-1)).toBe('consents.changed')
    expect((await t.as(cast.rizal).call('consents.ledger', { caseId })).serviceStands).toBe(false)
  })

  it('is refused when it is not complete', async () => {
    const rizal = t.as(cast.rizal)
    const { witness: _witness, ...alone } = talk()
    const answers = [{ purpose: 'service' as const, answer: 'agree' as const }]
    expect(await rizal.refused('consents.record', { ...alone, answers })).toBe('witness_needed')
    expect(
      await rizal.refused('consents.withdraw', {
        caseId,
        purpose: 'photo',
        form: 'oral_witnessed',
        language: 'Ogan',
      }),
    ).toBe('witness_needed')
    expect(await rizal.refused('consents.record', { ...talk(), answers: [...answers, ...answers] })).toBe('asked_twice')
    expect(
      await rizal.refused('consents.record', {
        ...talk(),
        answers: [{ purpose: 'disclosure', answer: 'agree' }],
      }),
    ).toBe('recipient_needed')
    expect(await rizal.refused('consents.record', { ...talk(), answers, explainedBy: caseId })).toBe(
      'no_such_colleague',
    )
    expect(await rizal.refused('consents.record', { ...talk(), answers, givenAt: '2030-01-01T00:00:00Z' })).toBe(
      'talk_in_future',
    )
    expect(
      await t
        .as(elsewhere.stranger)
        .refused('consents.record', { ...talk(), answers, explainedBy: t.as(elsewhere.stranger).id }),
    ).toBe('not_found')
    expect(await t.as(cast.sewing).refused('consents.record', { ...talk(), answers })).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('consents.record', { ...talk(), answers })).toBe('not_allowed')
  })

  it('can not be written over, not even by injected SQL', async () => {
    await expect(t.as(cast.head).sql(`update consents set answer = 'agree'`)).rejects.toThrow(/permission denied/)
    await expect(t.as(cast.head).sql(`delete from consents`)).rejects.toThrow(/permission denied/)
  })

  it('is written once when the same call arrives twice', async () => {
    const key = crypto.randomUUID()
    const call = () =>
      t
        .as(cast.rizal)
        .call('consents.record', { ...talk(), answers: [{ purpose: 'photo_works', answer: 'agree' }] }, key)
    expect((await call()).talkId).toBe((await call()).talkId)
    expect(await t.ownerSql(`select count(*)::int as n from consents where purpose = 'photo_works'`)).toEqual([
      { n: 1 },
    ])
  })

  it('still opens for her worker after she has become protected, and no longer for administration', async () => {
    const witnessFor = async (who: (typeof cast)[keyof typeof cast]) =>
      (await t.as(who).call('consents.ledger', { caseId })).history.some((l) => l.witness === 'Siti Rohana')
    expect(await witnessFor(cast.administration)).toBe(true)
    await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: true, reason: 'Ada orang yang mencarinya.' })
    expect(await witnessFor(cast.rizal)).toBe(true)
    expect(await witnessFor(cast.administration)).toBe(false)
  })
})
