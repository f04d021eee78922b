import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { officerOf } from '../../access/facts.ts'
import { server as deputies } from '../../deputies/server.ts'
import { NO_WITH_CARE, prepared, proposed, referred, SAFE, versionOf, WHY } from '../../referrals/tests/people.ts'
import { another, decideOn, kindsOf, pageOf, refusedWith, standsFor } from './desk.ts'

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

describe('somebody who stands in for the head', () => {
  const plh = { role: 'head', signsAs: 'plh' } as const
  const upTo = (personId: string, more: { fromOn?: string; untilOn?: string } = {}) => ({
    ...{ role: 'head' as const, personId, fromOn: '2026-01-12', untilOn: '2026-01-16', signsAs: 'plh' as const },
    ...more,
  })
  const named = (who: { username: string }) => t.as(who).call('deputies.all', {})
  const lineOf = async (caseId: string, kind: string) =>
    (await t.as(cast.head).call('cases.timeline', { caseId })).items.find((i) => i.kind === kind)

  it('is named by the head from a day until a day: a colleague of the house, one at a time, in nobody else’s role', async () => {
    const wulan = t.as(cast.wulan).id
    await t.stepUp(cast.head)
    const head = t.as(cast.head)
    expect(await head.refused('deputies.name', upTo(t.as(cast.admin).id))).toBe('cannot_stand_in')
    expect(await head.refused('deputies.name', upTo(wulan, { fromOn: '2026-01-11' }))).toBe('start_date_past')
    expect(await head.refused('deputies.name', upTo(wulan, { untilOn: '2026-01-11' }))).toBe('end_before_start')
    for (const untilOn of ['2026-04-15', '2126-01-16'])
      expect(await head.refused('deputies.name', upTo(wulan, { untilOn })), untilOn).toBe('too_far_off')
    expect(await head.refused('deputies.name', upTo(wulan, { untilOn: '2026-02-30' }))).toBe('invalid_input')
    expect(await head.refused('deputies.name', { ...upTo(wulan), signsAs: 'an' })).toBe('post_needed')
    expect(await head.refused('deputies.name', { ...upTo(wulan), role: 'coordinator' })).toBe('stands_in')
    await head.call('deputies.name', upTo(wulan))
    expect(await head.refused('deputies.name', upTo(t.as(cast.rizal).id))).toBe('already_named')
    expect((await named(cast.head)).deputies).toMatchObject([
      { absent: cast.head.name, who: cast.wulan.name, fromOn: '2026-01-12', untilOn: '2026-01-16', state: 'now' },
    ])
    expect(await t.as(cast.rizal).refused('deputies.all', {})).toBe('not_allowed')
  })

  it('finds the decisions at home, decides what somebody else proposed, and it says in whose place', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'accept')
    const wulan = t.as(cast.wulan)
    expect((await wulan.call('tasks.approvals', {})).items.map((i) => i.caseId)).toContain(caseId)
    expect((await wulan.call('tasks.waiting', {})).places.map((p) => p.path)).toContain('/persetujuan')
    await wulan.call('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY })
    expect((await pageOf(t, caseId)).decision).toMatchObject({ by: 'Wulan', as: plh })
    expect(await lineOf(caseId, 'selection.accepted')).toMatchObject({ by: 'Wulan', as: plh })
    const { items } = await t.as(cast.head).call('audit.entries', {})
    expect(items.find((e) => e.kind === 'selection.accepted' && e.caseId === caseId)).toMatchObject({ as: plh })
    expect(items.find((e) => e.kind === 'selection.proposed' && e.caseId === caseId)).toMatchObject({ as: null })
    expect(await wulan.within((ctx) => officerOf(ctx, 'head'))).toMatchObject({
      ...{ name: cast.wulan.name, standsIn: { signsAs: 'plh', office: 'Kepala' } },
    })
  })

  it('does not decide what she proposed herself, and in her own work she is nobody’s place', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.wulan, caseId, 'accept')
    expect((await lineOf(caseId, 'selection.proposed'))?.as).toBeNull()
    const body = { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY }
    const answer = await t.as(cast.wulan).raw('selection.decide', body, { 'idempotency-key': crypto.randomUUID() })
    expect(answer.body.refusal.issues.map((i: { code: string }) => i.code)).toEqual(['decision_same_person'])
  })

  it('gives, prolongs and ends no role, and names nobody in her turn; the door of the database says so, too', async () => {
    const wulan = t.as(cast.wulan)
    await t.stepUp(cast.wulan)
    const mine = { personId: wulan.id, role: 'head' } as const
    expect(await wulan.refused('access.grantRole', mine)).toBe('stands_in')
    expect(await wulan.refused('access.endRole', { personId: t.as(cast.head).id, role: 'head' })).toBe('stands_in')
    expect(await wulan.refused('deputies.name', upTo(t.as(cast.rizal).id))).toBe('stands_in')
    expect(await named(cast.wulan)).toMatchObject({
      mine: [],
      candidates: [],
      deputies: [{ isMe: true, mayEnd: false }],
    })
    const [lent] = await t.ownerSql('select grant_id from role_grants where acts_for is not null', [])
    const now = () => t.time.now.toString()
    for (const [name, ...args] of [
      ['grant_role', crypto.randomUUID(), wulan.id, 'head', now(), null, now()],
      ['end_grants', [String(lent?.['grant_id'])], '2027-01-01T00:00:00Z', now()],
      ['name_deputy', crypto.randomUUID(), wulan.id, 'head', 'plh', now(), '2027-01-01T00:00:00Z', now()],
    ] as const)
      await expect(
        wulan.within((ctx) => ctx.door(name, ...args)),
        name,
      ).rejects.toThrow(/not_allowed/)
  })

  it('ends by itself after the last day, or when the head is back; what was decided keeps how it was signed', async () => {
    t.travelTo('2026-01-16T16:40:00Z') // twenty minutes before midnight in Indralaya
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'accept')
    const body = { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY } as const
    t.travelTo('2026-01-16T17:01:00Z')
    expect(await t.as(cast.wulan).refused('selection.decide', body)).toBe('not_allowed')
    expect((await t.as(cast.wulan).call('tasks.approvals', {})).items).toEqual([])
    expect(await t.as(cast.wulan).within((ctx) => officerOf(ctx, 'head'))).toMatchObject({
      name: cast.head.name,
      standsIn: null,
    })
    const earlier = (await t.as(cast.head).call('audit.entries', {})).items.find(
      (e) => e.kind === 'selection.accepted' && e.as,
    )
    expect(earlier?.as).toEqual(plh)

    await t
      .as(cast.head)
      .call('deputies.name', upTo(t.as(cast.rizal).id, { fromOn: '2026-01-17', untilOn: '2026-01-31' }))
    const now = (await named(cast.head)).deputies.find((d) => d.state !== 'over')
    await t.as(cast.head).call('deputies.end', { grantId: now?.grantId ?? '' })
    expect((await t.as(cast.rizal).call('auth.me', {})).account?.roles).toEqual(['social_worker'])
  })

  it('leaves no key with whoever stood in: what only the lent role gave is taken in the night after', async () => {
    const groups = async (who: { username: string }) =>
      (await t.ownerSql('select group_code from keys.group_members where person_id = $1', [t.as(who).id]))
        .map((r) => r['group_code'])
        .sort()
    expect(await groups(cast.wulan)).toEqual(expect.arrayContaining(['head', 'leaders', 'emergency']))
    const before = await groups(cast.head)
    await runJob(t, t.as(cast.head).centreId, deputies.jobs?.[0])
    expect(await groups(cast.wulan)).toEqual(['emergency_half', 'intake', 'names', 'staff'])
    expect(await groups(cast.rizal)).toEqual(['emergency_half', 'intake', 'names', 'staff'])
    expect(await groups(cast.head)).toEqual(before)
  })

  it('a coordinator names one for herself', async () => {
    await t.as(cast.coordinator).call('deputies.name', {
      ...{ role: 'coordinator', personId: t.as(cast.rizal).id, signsAs: 'an' },
      ...{ fromOn: '2026-01-17', untilOn: '2026-01-20' },
    })
    expect((await t.as(cast.rizal).call('auth.me', {})).account?.roles).toEqual(['coordinator', 'social_worker'])
    expect(await t.as(cast.rizal).within((ctx) => officerOf(ctx, 'coordinator'))).toMatchObject({
      ...{ post: 'Pekerja Sosial', standsIn: { signsAs: 'an' } },
    })
  })

  it('begins with the press also when the clock of the database has gone on since then, and never before it', async () => {
    const from = (seconds: number) =>
      t.as(cast.head).within(async (ctx) => {
        const [at, grant] = [ctx.now.subtract({ seconds }).toString(), crypto.randomUUID()]
        const rest = ['2027-01-01T00:00:00Z', ctx.now.toString()] as const
        await ctx.door('name_deputy', grant, t.as(cast.wulan).id, 'head', 'plh', at, ...rest)
        return [ctx.now, grant] as const
      })
    await expect(from(3600)).rejects.toThrow(/not_allowed/)
    const [now, grant] = await from(1)
    const [row] = await t.ownerSql('select from_at = $2 as now from role_grants where grant_id = $1', [
      grant,
      now.toString(),
    ])
    expect(row).toEqual({ now: true })
  })

  it('is nobody’s place any more when the role ends of whoever was absent, and no longer than she holds it', async () => {
    const [head, hana] = [t.as(cast.head), t.as(cast.coordinator)]
    await head.call('access.endRole', { personId: hana.id, role: 'coordinator' })
    expect((await t.as(cast.rizal).call('auth.me', {})).account?.roles).toEqual(['social_worker'])
    await head.call('access.grantRole', { personId: hana.id, role: 'coordinator', untilOn: '2026-01-25' })
    const until = (untilOn: string) => ({
      ...{ role: 'coordinator' as const, personId: t.as(cast.rizal).id, signsAs: 'plh' as const },
      ...{ fromOn: '2026-01-20', untilOn },
    })
    await t.stepUp(cast.coordinator)
    expect(await hana.refused('deputies.name', until('2026-01-26'))).toBe('not_allowed')
    await hana.call('deputies.name', until('2026-01-25'))
  })
})
