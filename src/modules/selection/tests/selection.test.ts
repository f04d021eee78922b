import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { eventNamed } from '../../../../tests/support/event-named.ts'
import {
  HUNTED,
  NO_WITH_CARE,
  prepared,
  proposed,
  ROSDIANA,
  referred,
  SAFE,
  SUMARNI,
  SURYANI,
  versionOf,
  WHY,
} from '../../referrals/tests/people.ts'

let t: TestApp
let serial = 100
/** Another woman each time: the area of the number does not exist. */
const another = (birthDate = '1998-08-05') => ({
  fullName: `Calon ${++serial}`,
  nik: `99100145${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}${String(serial).padStart(4, '0')}`,
  birthDate,
})
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

const kinds = async (caseId: string) =>
  (await t.ownerSql('select kind from audit_entries where case_id = $1 order by seq', [caseId])).map((r) =>
    String(r['kind']),
  )
const stands = async (caseId: string, gate: string) =>
  (
    await t.ownerSql(
      'select is_met from case_evidence where case_id = $1 and gate = $2 order by evidence_id desc limit 1',
      [caseId, gate],
    )
  )[0]?.is_met ?? false
const page = (caseId: string) => t.as(cast.head).call('selection.page', { caseId })
const decide = async (
  caseId: string,
  kind: 'accept' | 'wait' | 'refer' | 'refuse' | 'emergency',
  more: Record<string, unknown> = {},
) =>
  t.as(cast.head).call('selection.decide', { caseId, version: await versionOf(t, caseId), kind, reason: WHY, ...more })
const refusedWith = async (caseId: string, kind: string, more: Record<string, unknown> = {}) => {
  const body = { caseId, version: await versionOf(t, caseId), kind, reason: WHY, ...more }
  const answer = await t.as(cast.head).raw('selection.decide', body, { 'idempotency-key': crypto.randomUUID() })
  return (answer.body.refusal?.issues ?? []).map((i: { code: string }) => i.code)
}

describe('the first safety questions (F06)', () => {
  it('set the risk and meet the gate when they are complete; the answers stay with her worker and the head', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(
      await t.as(cast.rizal).refused('screening.triage', { caseId, version: 1, answers: {}, note: 'Belum.' }),
    ).toBe('nothing_asked')
    const unfinished = await t
      .as(cast.rizal)
      .call('screening.triage', { caseId, version: 1, answers: { injury: 'none', pursuer: 'possible' } })
    expect(unfinished).toMatchObject({ level: 'high', isComplete: false })
    expect(await stands(caseId, 'safety_triage_done')).toBe(false)
    expect((await page(caseId)).risk).toBe('high')
    const done = await t.as(cast.rizal).call('screening.triage', {
      caseId,
      version: 2,
      answers: { ...SAFE, injury: 'minor' },
      tonight: 'Rumah ibu, merasa aman',
    })
    expect(done).toMatchObject({ level: 'medium', isComplete: true })
    expect(await stands(caseId, 'safety_triage_done')).toBe(true)
    expect(await page(caseId)).toMatchObject({
      risk: 'medium',
      triage: { tonight: 'Rumah ibu, merasa aman', actions: ['treat_injury'] },
    })
    const coordinator = await t.as(cast.coordinator).call('selection.page', { caseId })
    expect(coordinator).toMatchObject({ triage: null, risk: 'medium', hidden: ['safety'] })
  })

  it('are not another worker’s to ask, and a stale version says what stands', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(await t.as(cast.wulan).refused('screening.triage', { caseId, version: 1, answers: SAFE })).toBe(
      'not_allowed',
    )
    expect(await t.as(cast.administration).refused('screening.triage', { caseId, version: 1, answers: SAFE })).toBe(
      'not_allowed',
    )
    await t.as(cast.head).call('screening.triage', { caseId, version: 1, answers: SAFE })
    const stale = await t
      .as(cast.rizal)
      .raw('screening.triage', { caseId, version: 1, answers: SAFE }, { 'idempotency-key': crypto.randomUUID() })
    expect(stale.body.refusal).toMatchObject({
      code: 'stale_version',
      theirs: { version: 2, status: 'new', triage: { answers: SAFE, at: expect.any(String) } },
    })
    // what the papers said is told in the same way, and nothing where nobody has looked at them
    const criteria = [{ code: 'willing_to_stay' as const, result: 'met' as const, source: 'Ia sendiri' }]
    const late = () =>
      t
        .as(cast.rizal)
        .raw('screening.checkEligibility', { caseId, version: 1, criteria }, { 'idempotency-key': crypto.randomUUID() })
    expect((await late()).body.refusal).toMatchObject({ code: 'stale_version', theirs: { version: 2, check: null } })
    await t.as(cast.head).call('screening.checkEligibility', { caseId, version: 2, criteria })
    expect((await late()).body.refusal).toMatchObject({ theirs: { version: 3, check: { criteria } } })
  })

  it('bring the head at once when she is in danger', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 1, answers: HUNTED })
    expect(
      (
        await t.ownerSql(
          `select owner_role from tasks where case_id = $1 and kind = 'safety_now' and done_at is null`,
          [caseId],
        )
      )[0]?.owner_role,
    ).toBe('head')
  })
})

describe('eligibility', () => {
  it('is met within the rules, and undone when a paper says otherwise (KS-08)', async () => {
    const { caseId } = await referred(t, cast.rizal, { ...SUMARNI, birthDate: '1990-04-14' })
    const check = await t.as(cast.rizal).call('screening.checkEligibility', {
      caseId,
      version: 1,
      births: [{ source: 'id_card', year: 1988, on: '1988-04-14' }],
    })
    expect(check.verdict).toBe('outside_rules')
    expect(await stands(caseId, 'eligibility_checked')).toBe(false)
    expect((await page(caseId)).check).toMatchObject({
      age: 37,
      taken: 'id_card',
      rules: [{ code: 'rule_age_above', params: { age: 37, max: 35 } }],
      warnings: [{ code: 'birth_differs_told', params: { taken: '1988-04-14', other: '1990-04-14' } }],
    })
  })

  it('outside the rules is passed by the head alone, with a reason', async () => {
    const { caseId } = await referred(t, cast.rizal, another('1988-02-01'))
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { caseId, version: 1, reason: WHY })).toBe(
      'not_checked',
    )
    await t.as(cast.rizal).call('screening.checkEligibility', { caseId, version: 1 })
    expect(await t.as(cast.rizal).refused('screening.overrideEligibility', { caseId, version: 2, reason: WHY })).toBe(
      'not_allowed',
    )
    t.pass({ seconds: 1 })
    await t.as(cast.head).call('screening.overrideEligibility', { caseId, version: 2, reason: WHY })
    expect(await stands(caseId, 'eligibility_checked')).toBe(true)
    expect(await page(caseId)).toMatchObject({ isOverridden: true, check: { isOverride: true, reason: WHY } })
  })

  it('is never passed for a girl, whoever asks', async () => {
    const { caseId } = await referred(t, cast.rizal, another('2008-06-04'))
    expect((await t.as(cast.rizal).call('screening.checkEligibility', { caseId, version: 1 })).verdict).toBe('never')
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { caseId, version: 2, reason: WHY })).toBe(
      'override_refused',
    )
    expect(
      await t.as(cast.head).refused('cases.overrideGate', { caseId, gate: 'eligibility_checked', reason: WHY }),
    ).toBe('override_impossible')
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 2, answers: HUNTED })
    await proposed(t, cast.rizal, caseId, 'emergency')
    expect(await refusedWith(caseId, 'emergency')).toEqual(['decision_child'])
    expect(await refusedWith(caseId, 'accept')).toContain('decision_child')
  })

  it('of one whose age nobody knows waits for her age', async () => {
    const { caseId } = await t.as(cast.rizal).call('referrals.register', {
      source: 'self',
      noLetterReason: 'came_herself',
      callName: 'Tanpa',
      identity: {},
      reason: 'Datang sendiri.',
    })
    expect((await t.as(cast.rizal).call('screening.checkEligibility', { caseId, version: 1 })).verdict).toBe(
      'verify_age',
    )
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { caseId, version: 2, reason: WHY })).toBe(
      'override_refused',
    )
  })
})

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
    const { items } = await t.as(cast.head).call('cases.approvals', {})
    expect(items.find((i) => i.caseId === caseId)).toMatchObject({
      kind: 'approve_admission',
      link: `/rujukan/${caseId}`,
    })
    expect(
      await t
        .as(cast.rizal)
        .refused('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'accept', reason: WHY }),
    ).toBe('not_allowed')
    expect(await decide(caseId, 'accept')).toMatchObject({ closed: false })
    expect(await stands(caseId, 'admission_decided')).toBe(true)
    expect((await t.as(cast.head).call('cases.approvals', {})).items.some((i) => i.caseId === caseId)).toBe(false)
    expect(await t.as(cast.head).call('cases.move', { caseId, to: 'data' })).toEqual({ stage: 'data' })
    expect((await page(caseId)).steps.map((s) => s.step)).toEqual(['decided', 'proposed'])
  })

  it('are never one: a head who proposed does not decide, in the program and in the table', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.head, caseId, 'accept')
    expect(await refusedWith(caseId, 'accept')).toEqual(['decision_same_person'])
    await expect(
      t
        .as(cast.head)
        .sql(`update referrals set proposal_state = 'decided', decided_by = proposal_by where case_id = $1`, [caseId]),
    ).rejects.toThrow(/referrals__two_people/)
  })

  it('know what is missing before a decision: safety, readiness, a place', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await proposed(t, cast.rizal, caseId, 'accept')
    expect(await refusedWith(caseId, 'accept')).toEqual(['decision_triage', 'decision_verify_age', 'readiness_missing'])
    expect(await refusedWith(caseId, 'refuse')).toEqual([
      'decision_triage',
      'decision_rule',
      'decision_alternative',
      'decision_complaint_path',
    ])
    expect((await page(caseId)).blockers?.accept.map((s) => s.code)).toEqual([
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
    expect((await page(caseId)).proposal).toMatchObject({ state: 'taken_back' })
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
    expect((await kinds(caseId)).filter((k) => k === 'selection.accepted')).toHaveLength(1)
    expect(await t.as(cast.head).refused('selection.decide', input)).toBe('no_proposal')
  })
})

describe('a no', () => {
  it('names the rule, another place and the way to complain, and ends the case (KS-08)', async () => {
    const { caseId } = await referred(t, cast.rizal, another('1988-04-14'))
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
    expect(await decide(caseId, 'refer')).toMatchObject({ closed: true, missing: [] })
    expect(await t.as(cast.head).call('cases.page', { caseId })).toMatchObject({
      state: 'closed',
      exitKind: 'DIRUJUK_LAIN',
    })
    expect(await kinds(caseId)).toEqual(expect.arrayContaining(['selection.referred_elsewhere', 'cases.closed']))
    expect((await page(caseId)).answer).toMatchObject(NO_WITH_CARE)
    expect(
      await t
        .as(cast.rizal)
        .refused('screening.triage', { caseId, version: await versionOf(t, caseId), answers: SAFE }),
    ).toBe('case_closed')
  })

  it('is answered when she complains, by somebody who took no part; news of her is noted later', async () => {
    const { caseId } = await referred(t, cast.rizal, another('1988-04-14'))
    expect(
      await t.as(cast.administration).refused('complaints.note', {
        caseId,
        channel: 'letter',
        receivedOn: '2026-01-12',
        text: 'Saya tidak terima.',
      }),
    ).toBe('not_decided')
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'refuse', NO_WITH_CARE)
    await decide(caseId, 'refuse')
    expect((await t.as(cast.head).call('cases.page', { caseId })).exitKind).toBe('DITOLAK')
    const { complaintId, dueOn } = await t.as(cast.administration).call('complaints.note', {
      caseId,
      channel: 'letter',
      receivedOn: '2026-01-12',
      text: 'Saya sudah pamit sama Emak.',
    })
    t.pass({ seconds: 1 })
    const second = await t.as(cast.administration).call('complaints.note', {
      caseId,
      channel: 'spoken',
      receivedOn: '2026-01-12',
      text: 'Kakaknya juga keberatan.',
    })
    expect(dueOn).toBe('2026-01-26')
    for (const who of [cast.head, cast.rizal])
      expect(
        await t.as(who).refused('complaints.answer', {
          caseId,
          complaintId,
          answeredOn: '2026-01-12',
          answer: 'Kami jelaskan kembali.',
        }),
      ).toBe('took_part')
    await t.as(cast.coordinator).call('complaints.answer', {
      caseId,
      complaintId,
      answeredOn: '2026-01-12',
      answer: 'Kami jelaskan kembali.',
    })
    expect(
      await t
        .as(cast.coordinator)
        .refused('complaints.answer', { caseId, complaintId, answeredOn: '2026-01-12', answer: 'Lagi.' }),
    ).toBe('already_answered')
    // the other complaint keeps its task, and of two who answer it at once one is told
    const open = () =>
      t.ownerSql(`select link from tasks where case_id = $1 and kind = 'answer_complaint' and done_at is null`, [
        caseId,
      ])
    expect(await open()).toEqual([{ link: `/rujukan/${caseId}?pengaduan=${second.complaintId}` }])
    const both = await Promise.allSettled(
      ['Pertama.', 'Kedua.'].map((answer) =>
        t.as(cast.coordinator).call('complaints.answer', {
          caseId,
          complaintId: second.complaintId,
          answeredOn: '2026-01-12',
          answer,
        }),
      ),
    )
    expect(both.map((r) => (r.status === 'rejected' ? r.reason.refusal.code : 'done')).sort()).toEqual([
      'already_answered',
      'done',
    ])
    expect(await open()).toEqual([])
    await t.as(cast.rizal).call('complaints.noteOutcome', {
      caseId,
      notedOn: '2026-01-12',
      outcome: 'joined',
      text: 'Ikut kelas menjahit.',
    })
    expect(await page(caseId)).toMatchObject({
      complaints: expect.arrayContaining([
        expect.objectContaining({
          text: 'Saya sudah pamit sama Emak.',
          answer: 'Kami jelaskan kembali.',
          answeredBy: 'Hana',
        }),
      ]),
      outcomes: [{ outcome: 'joined', text: 'Ikut kelas menjahit.' }],
    })
    expect(
      await t
        .as(cast.rizal)
        .refused('complaints.noteOutcome', { caseId, notedOn: '2027-01-12', outcome: 'joined', text: '-' }),
    ).toBe('received_in_future')
  })

  it('of nobody is reported: outcome and ending need a decision', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(
      await t
        .as(cast.rizal)
        .refused('complaints.noteOutcome', { caseId, notedOn: '2026-01-12', outcome: 'joined', text: '-' }),
    ).toBe('not_referred')
    expect(await t.as(cast.head).refused('selection.closeNotAdmitted', { caseId })).toBe('not_decided')
    expect(await t.as(cast.head).refused('selection.reopen', { caseId, version: 1, reason: WHY })).toBe('not_decided')
  })
})

describe('the first safety questions', () => {
  it('are judged by the weeks she says, which only raise what was ticked', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    const ask = async (weeks: number) =>
      t.as(cast.rizal).call('screening.triage', {
        caseId,
        version: await versionOf(t, caseId),
        answers: { ...SAFE, pregnancy: 'early' },
        weeks,
      })
    expect(await ask(12)).toMatchObject({ level: 'medium' })
    expect(await ask(30)).toMatchObject({ level: 'high' })
  })
})

describe('the waiting list', () => {
  it('keeps its order, has an end, and asks for news', async () => {
    const ids: string[] = []
    for (const _ of [1, 2]) {
      const { caseId } = await referred(t, cast.rizal, another())
      await prepared(t, cast.rizal, caseId)
      await proposed(t, cast.rizal, caseId, 'wait')
      ids.push(caseId)
      expect(
        await t
          .as(cast.head)
          .refused('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'wait', reason: WHY }),
      ).toBe('until_needed')
      expect(await refusedWith(caseId, 'wait', { until: '2026-08-01' })).toEqual(['decision_wait_until'])
      await decide(caseId, 'wait', { until: '2026-03-15' })
      t.pass({ seconds: 1 })
    }
    const { items } = await t.as(cast.rizal).call('selection.waiting', {})
    expect(items.map((i) => i.caseId)).toEqual(ids)
    expect(items[0]).toMatchObject({
      order: 1,
      since: '2026-01-12',
      until: '2026-03-15',
      state: 'waiting',
      nextContactOn: '2026-02-11',
      daysLeft: 62,
    })
    expect((await t.as(cast.head).call('cases.page', { caseId: ids[0] ?? '' })).state).toBe('waiting')
    // every contact that reached somebody is followed by the next, as long as she waits
    const asks = () =>
      t.ownerSql(
        `select from_on::text, done_at is not null as is_done from tasks where case_id = $1 and kind = 'ask_waiting' order by from_on`,
        [ids[1]],
      )
    const ring = (wasReached: boolean) =>
      t.as(cast.rizal).call('selection.noteContact', {
        caseId: ids[1] ?? '',
        withWhom: 'sender',
        channel: 'call',
        wasReached,
        text: 'Menanyakan kabarnya.',
      })
    const before = t.time.now
    for (const on of ['2026-02-11', '2026-03-14']) {
      t.time.now = Temporal.Instant.from(`${on}T03:00:00Z`)
      await ring(false)
      await ring(true)
    }
    expect(await asks()).toEqual([
      { from_on: '2026-02-11', is_done: true },
      { from_on: '2026-03-13', is_done: true },
    ]) // the next would be after her place ends, and then it is decided anew
    // one that is written down late, after a newer one, asks nobody earlier: on the list and as a task
    const other = ids[0] ?? ''
    const told = async (at: string) =>
      t.as(cast.rizal).call('selection.noteContact', {
        caseId: other,
        withWhom: 'sender',
        channel: 'call',
        wasReached: true,
        at,
        text: 'Menanyakan kabarnya.',
      })
    t.time.now = Temporal.Instant.from('2026-01-30T03:00:00Z')
    await told('2026-01-28T03:00:00Z')
    await told('2026-01-14T03:00:00Z')
    await told('2026-01-05T03:00:00Z')
    expect(
      await t.ownerSql(
        `select from_on::text from tasks where case_id = $1 and kind = 'ask_waiting' and done_at is null`,
        [other],
      ),
    ).toEqual([{ from_on: '2026-02-27' }])
    expect((await t.as(cast.rizal).call('selection.waiting', {})).items[0]?.nextContactOn).toBe('2026-02-27')
    t.time.now = before
    // a place is free: she is proposed again, accepted, and leaves the list
    await proposed(t, cast.rizal, ids[0] ?? '', 'accept')
    await decide(ids[0] ?? '', 'accept')
    expect((await t.as(cast.head).call('cases.page', { caseId: ids[0] ?? '' })).state).toBe('candidate')
    expect((await t.as(cast.rizal).call('selection.waiting', {})).items.map((i) => i.caseId)).toEqual([ids[1]])
  })
})

describe('an emergency at night (KS-02)', () => {
  it('comes in at once with two people, and owes its selection within three working days', async () => {
    const { caseId } = await referred(t, cast.rizal, ROSDIANA, {
      source: 'women_protection',
      urgency: 'emergency',
      isProtected: true,
      letter: undefined,
      noLetterReason: 'emergency_first',
    })
    await proposed(t, cast.rizal, caseId, 'emergency')
    expect(await refusedWith(caseId, 'emergency')).toContain('decision_triage')
    await t.as(cast.rizal).call('screening.triage', { caseId, version: await versionOf(t, caseId), answers: SAFE })
    expect(await refusedWith(caseId, 'emergency')).toEqual(['decision_no_emergency'])
    await t.as(cast.rizal).call('screening.triage', { caseId, version: await versionOf(t, caseId), answers: HUNTED })
    expect(await refusedWith(caseId, 'wait', { until: '2026-02-01' })).toContain('decision_danger_cannot_wait')
    await decide(caseId, 'emergency')
    expect(await t.as(cast.head).call('cases.move', { caseId, to: 'data' })).toEqual({ stage: 'data' })
    expect(await page(caseId)).toMatchObject({
      status: 'emergency',
      isEmergency: true,
      selectionDueOn: '2026-01-15',
      shelterEndsOn: '2026-01-26',
    })
    const due = await t.ownerSql(
      `select kind, due_on::text as due from tasks where case_id = $1 and kind in ('complete_selection', 'shelter_ends') order by kind`,
      [caseId],
    )
    expect(due).toEqual([
      { kind: 'complete_selection', due: '2026-01-15' },
      { kind: 'shelter_ends', due: '2026-01-26' },
    ])
    // the selection is completed in the house
    await prepared(t, cast.rizal, caseId, HUNTED)
    await proposed(t, cast.rizal, caseId, 'accept')
    expect(await refusedWith(caseId, 'wait', { until: '2026-02-01' })).toContain('decision_wait_in_house')
    await decide(caseId, 'accept')
    expect(await page(caseId)).toMatchObject({ status: 'accepted', isEmergency: false })
    expect(await stands(caseId, 'emergency_admitted')).toBe(false)
    expect(await stands(caseId, 'admission_decided')).toBe(true)
  })

  it('that ends with another place waits for her belongings before the file ends', async () => {
    const { caseId } = await referred(t, cast.rizal, another(), { urgency: 'emergency' })
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 1, answers: HUNTED })
    await proposed(t, cast.rizal, caseId, 'emergency')
    await decide(caseId, 'emergency')
    await t.as(cast.head).call('cases.move', { caseId, to: 'data' })
    await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
    expect(await decide(caseId, 'refer')).toMatchObject({ closed: false, missing: ['belongings_and_savings_returned'] })
    expect(await t.as(cast.head).call('selection.closeNotAdmitted', { caseId })).toMatchObject({ closed: false })
    await t.as(cast.rizal).within((ctx) => ctx.record(eventNamed('terminations.belongings_returned'), { caseId }))
    expect(await t.as(cast.head).call('selection.closeNotAdmitted', { caseId })).toEqual({ closed: true, missing: [] })
    expect((await t.as(cast.head).call('cases.page', { caseId })).exitKind).toBe('DIRUJUK_LAIN')
  })
})

describe('a decision taken back, and a woman who never came', () => {
  it('is reopened while nothing has come of it, and lapses as evidence', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'accept')
    await decide(caseId, 'accept')
    expect(
      await t
        .as(cast.rizal)
        .refused('selection.propose', { caseId, version: await versionOf(t, caseId), kind: 'refuse', reason: WHY }),
    ).toBe('already_decided')
    await t.as(cast.head).call('selection.reopen', { caseId, version: await versionOf(t, caseId), reason: WHY })
    expect(await stands(caseId, 'admission_decided')).toBe(false)
    expect(await t.as(cast.head).refused('cases.move', { caseId, to: 'data' })).toBe('gates_missing')
    await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
    expect(await decide(caseId, 'refer')).toMatchObject({ closed: true })
  })

  it('ends after attempts to reach her, by the head', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(await t.as(cast.head).refused('selection.withdraw', { caseId, version: 1, reason: WHY })).toBe('no_attempts')
    const contact = {
      caseId,
      withWhom: 'candidate',
      channel: 'visit',
      wasReached: false,
      text: 'Rumah kosong, tetangga tidak tahu.',
    } as const
    expect(await t.as(cast.rizal).refused('selection.noteContact', { ...contact, at: '2026-02-01T00:00:00Z' })).toBe(
      'contact_in_future',
    )
    await t.as(cast.rizal).call('selection.noteContact', contact)
    expect(await t.as(cast.rizal).refused('selection.withdraw', { caseId, version: 1, reason: WHY })).toBe(
      'not_allowed',
    )
    expect(await t.as(cast.head).call('selection.withdraw', { caseId, version: 1, reason: WHY })).toEqual({
      closed: true,
      missing: [],
    })
    expect((await t.as(cast.head).call('cases.page', { caseId })).exitKind).toBe('BATAL')
  })

  it('contact with the sender meets the soft gate once', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    const contact = {
      caseId,
      withWhom: 'sender',
      channel: 'call',
      wasReached: true,
      text: 'Sudah bicara dengan petugas.',
    } as const
    await t.as(cast.administration).call('selection.noteContact', contact)
    await t.as(cast.rizal).call('selection.noteContact', contact)
    expect((await kinds(caseId)).filter((k) => k.startsWith('selection.') && k.includes('contact'))).toEqual([
      'selection.sender_contacted',
      'selection.contact_noted',
    ])
    expect(await stands(caseId, 'sender_contacted')).toBe(true)
  })

  it('selection is over once she has gone on, and another centre finds nothing', async () => {
    const { caseId } = await referred(t, cast.rizal, SURYANI)
    await t.ownerSql(`update cases set stage = 'assessment', state = 'open' where case_id = $1`, [caseId])
    expect(await t.as(cast.rizal).refused('screening.triage', { caseId, version: 1, answers: SAFE })).toBe(
      'selection_over',
    )
    expect(await t.as(cast.head).refused('selection.withdraw', { caseId, version: 1, reason: WHY })).toBe(
      'selection_over',
    )
    const one = { caseId, version: 1, reason: WHY }
    for (const name of ['selection.takeBack', 'selection.propose', 'screening.checkEligibility'] as const)
      expect(
        await t
          .as(elsewhere.stranger)
          .refused(
            name,
            name === 'selection.propose'
              ? { ...one, kind: 'accept' }
              : name === 'selection.takeBack'
                ? one
                : { caseId, version: 1 },
          ),
      ).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('selection.decide', { ...one, kind: 'accept' })).toBe('not_found')
  })
})
