import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { NO_WITH_CARE, prepared, proposed, referred, SAFE, versionOf, WHY } from '../../referrals/tests/people.ts'
import { another, decideOn, kindsOf, pageOf, refusedWith, standsFor } from './desk.ts'
import { namedFor } from './named-for.ts'
import { standingIn } from './standing-in.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('two people', () => {
  it('propose and decide: the gates open, the case moves when the head says so', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    expect(
      await t
        .as(cast.head)
        .refused('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY }),
    ).toBe('no_proposal')
    await proposed(t, cast.rizal, caseId, 'accept')
    const { items } = await t.as(cast.head).call('tasks.approvals', {})
    expect(items.find((i) => i.caseId === caseId)).toMatchObject({
      kind: 'approve_admission',
      link: `/rujukan/${caseId}`,
    })
    expect(
      await t
        .as(cast.rizal)
        .refused('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY }),
    ).toBe('not_allowed')
    expect(await decideOn(t, caseId, 'accept')).toMatchObject({ closed: false })
    expect(await standsFor(t, caseId, 'admission_decided')).toBe(true)
    expect((await t.as(cast.head).call('tasks.approvals', {})).items.some((i) => i.caseId === caseId)).toBe(false)
    expect(await t.as(cast.head).call('cases.move', { caseId, to: 'data' })).toEqual({ stage: 'data' })
    expect((await pageOf(t, caseId)).steps.map((s) => s.step)).toEqual(['decided', 'proposed'])
  })

  it('are never one: a head who proposed does not decide, in the program and in the table', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.head, caseId, 'accept')
    expect(await refusedWith(t, caseId, 'accept')).toEqual(['decision_same_person'])
    await expect(
      t
        .as(cast.head)
        .sql(`update referrals set proposal_state = 'decided', decided_by = proposal_by where case_id = $1`, [caseId]),
    ).rejects.toThrow(/referrals__two_people/)
  })

  it('know what is missing before a decision: safety, readiness, a place', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await proposed(t, cast.rizal, caseId, 'accept')
    expect(await refusedWith(t, caseId, 'accept')).toEqual([
      'decision_triage',
      'decision_verify_age',
      'readiness_missing',
    ])
    expect(await refusedWith(t, caseId, 'refuse')).toEqual([
      'decision_triage',
      'decision_rule',
      'decision_alternative',
      'decision_complaint_path',
    ])
    expect((await pageOf(t, caseId)).blockers?.accept.map((s) => s.code)).toEqual([
      'decision_triage',
      'decision_verify_age',
      'readiness_missing',
    ])
  })

  it('one takes a proposal back, the other sends it back with a note', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await proposed(t, cast.administration, caseId, 'accept')
    expect(
      await t
        .as(cast.rizal)
        .refused('selection.propose', { caseId, version: await versionOf(t, caseId), kind: 'wait', reason: WHY }),
    ).toBe('proposal_open')
    expect(
      await t
        .as(cast.rizal)
        .refused('selection.takeBack', { caseId, version: await versionOf(t, caseId), reason: WHY }),
    ).toBe('not_yours')
    await t.as(cast.head).call('selection.returnProposal', {
      caseId,
      version: await versionOf(t, caseId),
      reason: 'Tanyakan dulu kepada keluarganya.',
    })
    expect(
      (await t.ownerSql(`select owner_id from tasks where case_id = $1 and kind = 'proposal_returned'`, [caseId]))[0]
        ?.owner_id,
    ).toBe(t.as(cast.administration).id)
    expect(
      await t
        .as(cast.head)
        .refused('selection.returnProposal', { caseId, version: await versionOf(t, caseId), reason: WHY }),
    ).toBe('no_proposal')
    await proposed(t, cast.rizal, caseId, 'wait')
    await t.as(cast.rizal).call('selection.takeBack', { caseId, version: await versionOf(t, caseId), reason: WHY })
    expect((await pageOf(t, caseId)).proposal).toMatchObject({ state: 'taken_back' })
  })

  it('decide once when the button is pressed twice, and a second window hears that something changed', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'accept')
    const input = { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY } as const
    const key = crypto.randomUUID()
    const [a, b] = [
      await t.as(cast.head).call('selection.decide', input, key),
      await t.as(cast.head).call('selection.decide', input, key),
    ]
    expect(b).toEqual(a)
    expect((await kindsOf(t, caseId)).filter((k) => k === 'selection.accepted')).toHaveLength(1)
    expect(await t.as(cast.head).refused('selection.decide', input)).toBe('no_proposal')
  })
})

describe('a no', () => {
  it('names the rule, another place and the way to complain, and ends the case (KS-08)', async () => {
    const { caseId } = await referred(t, cast.rizal, another('1988-04-14'))
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
    expect(await decideOn(t, caseId, 'refer')).toMatchObject({ closed: true, missing: [] })
    expect(await t.as(cast.head).call('cases.page', { caseId })).toMatchObject({
      state: 'closed',
      exitKind: 'DIRUJUK_LAIN',
    })
    expect(await kindsOf(t, caseId)).toEqual(expect.arrayContaining(['selection.referred_elsewhere', 'cases.closed']))
    expect((await pageOf(t, caseId)).answer).toMatchObject(NO_WITH_CARE)
    expect(
      await t
        .as(cast.rizal)
        .refused('screening.triage', { caseId, version: await versionOf(t, caseId), answers: SAFE }),
    ).toBe('case_closed')
  })
})

// one server: this part goes on where the others ended
standingIn(() => t)
namedFor(() => t)
