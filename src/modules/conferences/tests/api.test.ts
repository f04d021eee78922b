import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventNamed } from '../../../../tests/support/event-named.ts'
import { eventsOf, gateStands, noteOf, openInHouse, openTasks } from '../../sessions/tests/support.ts'
import type { Kind } from '../rules.ts'

let t: TestApp
let caseId: string
let n = 0
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
beforeEach(async () => {
  caseId = await openInHouse(t, `Suryani ${n++}`)
})

const today = '2026-01-12'
const sitting = (kind: Kind, more = {}) => ({
  caseId,
  kind,
  heldOn: today,
  chairId: t.as(cast.coordinator).id,
  secretaryId: t.as(cast.wulan).id,
  members: [{ personId: t.as(cast.rizal).id }],
  facts: 'Empat sesi, kelas 18 dari 20.',
  decision: 'continue' as const,
  ...(kind === 'review' || kind === 'cc3' ? { nextReviewOn: '2026-02-10' } : {}),
  ...(kind === 'ccl' ? { cause: 'crisis' as const } : {}),
  ...more,
})
const details = async (kind: string) =>
  (
    await t.ownerSql(`select details from audit_entries where case_id = $1 and kind = $2 order by seq desc limit 1`, [
      caseId,
      kind,
    ])
  )[0]?.['details']

describe('a conference on record', () => {
  it('meets the gate of its kind, and no other', async () => {
    const gates: Record<Kind, string> = {
      cc1: 'conference_1_held',
      cc2: 'conference_2_held',
      cc3: 'review_held',
      cc4: 'conference_4_held',
      ccl: 'exit_conference_held',
      review: 'review_held',
    }
    for (const kind of Object.keys(gates) as Kind[]) {
      caseId = await openInHouse(t, `Aminah ${kind}`)
      await t.as(cast.coordinator).call('conferences.record', sitting(kind))
      for (const gate of new Set(Object.values(gates))) {
        const alsoExit = kind === 'cc4' && gate === 'exit_conference_held'
        expect([kind, gate, await gateStands(t, caseId, gate)]).toEqual([kind, gate, gates[kind] === gate || alsoExit])
      }
      expect(await gateStands(t, caseId, 'review_decided')).toBe(['review', 'cc3', 'ccl'].includes(kind))
    }
  })

  it('opens the way to evaluation by its decision alone, and closes it again by a later one', async () => {
    await t.as(cast.coordinator).call('conferences.record', sitting('review'))
    expect([await gateStands(t, caseId, 'review_decided'), await gateStands(t, caseId, 'evaluation_chosen')]).toEqual([
      true,
      false,
    ])
    await t
      .as(cast.coordinator)
      .call('conferences.record', { ...sitting('cc3'), decision: 'to_evaluation', nextReviewOn: undefined })
    expect(await gateStands(t, caseId, 'evaluation_chosen')).toBe(true)
    await t.as(cast.coordinator).call('conferences.record', { ...sitting('ccl'), decision: 'revise_plan' })
    expect(await gateStands(t, caseId, 'evaluation_chosen')).toBe(false)
  })

  it('has no guest of her family after she withdrew, by what she had said on that day', async () => {
    const family = sitting('review', { guests: ['client', 'family'] })
    const rizal = t.as(cast.rizal)
    expect(await rizal.refused('conferences.record', family)).toBe('family_without_consent')
    await rizal.call('consents.record', {
      caseId,
      form: 'oral_witnessed',
      answers: [{ purpose: 'family_contact', answer: 'agree' }],
      language: 'Indonesia',
      witness: 'Hana Pertiwi',
      explainedBy: rizal.id,
      givenAt: '2026-01-11T02:00:00Z',
    })
    await rizal.call('conferences.record', family)
    await rizal.call('consents.withdraw', {
      caseId,
      purpose: 'family_contact',
      form: 'oral_witnessed',
      language: 'Indonesia',
      witness: 'Hana Pertiwi',
    })
    expect(await rizal.refused('conferences.record', family)).toBe('family_without_consent')
    await rizal.call('conferences.record', { ...family, heldOn: '2026-01-11', nextReviewOn: '2026-02-09' })
  })

  it('that decides on another class puts her into it, and the chain says so', async () => {
    await t
      .as(cast.coordinator)
      .call('conferences.record', sitting('review', { decision: 'change_track', track: 'salon' }))
    expect((await t.as(cast.rizal).call('cases.page', { caseId })).track).toBe('salon')
    expect(
      await t.ownerSql(`select details from audit_entries where case_id = $1 and kind = 'cases.track_set'`, [caseId]),
    ).toEqual([{ details: { track: 'salon' } }])
  })

  it('moves nothing by itself', async () => {
    await t.as(cast.coordinator).call('conferences.record', { ...sitting('review'), decision: 'revise_plan' })
    expect((await t.as(cast.head).call('cases.page', { caseId })).stage).toBe('intervention')
  })

  it('dates the next review as a task with a window, which the next review finishes', async () => {
    await t.as(cast.coordinator).call('conferences.record', sitting('review', { toldOn: today }))
    expect(await openTasks(t, caseId)).toMatchObject([
      { kind: 'hold_review', from: '2026-02-03', due: '2026-02-10', owner: t.as(cast.rizal).id },
    ])
    expect(await gateStands(t, caseId, 'next_review_dated')).toBe(true)
    await t
      .as(cast.coordinator)
      .call('conferences.record', sitting('review', { toldOn: today, nextReviewOn: '2026-01-14' }))
    expect(await openTasks(t, caseId)).toMatchObject([{ kind: 'hold_review', from: '2026-01-12', due: '2026-01-14' }])
  })

  it('turns what was agreed into tasks of their owners, with sealed words', async () => {
    const tasks = [{ text: 'Hubungi koperasi', ownerId: t.as(cast.sewing).id, dueOn: '2026-01-20' }]
    expect(await t.as(cast.rizal).call('conferences.record', sitting('cc3', { tasks, toldOn: today }))).toMatchObject({
      tasks: 1,
    })
    expect((await openTasks(t, caseId)).find((x) => x.kind === 'own_words')).toMatchObject({
      text: true,
      owner: t.as(cast.sewing).id,
      due: '2026-01-20',
    })
  })

  it('is told by itself: the outcome of another sitting still waits for its own telling and its own signature', async () => {
    const held: string[] = []
    for (const decision of ['refer', 'extend'] as const)
      held.push((await t.as(cast.coordinator).call('conferences.record', sitting('ccl', { decision }))).conferenceId)
    const first = held[0] ?? ''
    await t.as(cast.rizal).call('conferences.noteTold', { conferenceId: first, toldOn: today, version: 1 })
    await t.as(cast.head).call('conferences.endorse', { conferenceId: first, version: 2 })
    const left = (await openTasks(t, caseId)).filter((x) => ['tell_outcome', 'approve_conference'].includes(x.kind))
    expect(left.map((x) => [x.kind, x.link])).toEqual(
      ['approve_conference', 'tell_outcome'].map((kind) => [kind, `/pembahasan/${caseId}?hasil=${held[1]}`]),
    )
  })

  it('keeps the minutes for the case team and the leaders; nobody else learns that it was held', async () => {
    const { conferenceId } = await t.as(cast.coordinator).call(
      'conferences.record',
      sitting('cc3', {
        discussion: 'Panjang lebar.',
        options: 'A atau B',
        explanation: 'Karena ia siap.',
        herVoice: 'Saya siap coba pesanan kecil',
        guests: ['client'],
        dissent: [{ personId: t.as(cast.rizal).id, text: 'Terlalu cepat.' }],
      }),
    )
    const read = async (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('conferences.read', { conferenceId })
    for (const who of [cast.head, cast.coordinator, cast.rizal])
      expect((await read(who)).minutes).toMatchObject({
        herVoice: 'Saya siap coba pesanan kecil',
        dissent: [{ text: 'Terlalu cepat.' }],
      })
    for (const who of [cast.wulan, cast.sewing, cast.nurse, cast.administration])
      expect(await t.as(who).refused('conferences.read', { conferenceId })).toBe('not_found')
    const at = async (who: (typeof cast)['rizal' | 'wulan']) =>
      (await t.as(who).call('cases.timeline', { caseId, group: 'stage' })).items.find(
        (i) => i.subjectId === conferenceId,
      )
    expect(await at(cast.rizal)).toMatchObject({
      text: 'Karena ia siap.\n“Saya siap coba pesanan kecil”',
      isRestricted: false,
    })
    expect(await at(cast.wulan)).toBeUndefined()
    const clear = await t.ownerSql(`select count(*)::int as n from conference_minutes where body like '%siap%'`)
    expect(clear[0]?.['n']).toBe(0)
  })

  it('is one record when it is sent twice with the same key', async () => {
    const key = randomUUID()
    const input = sitting('cc1')
    const a = await t.as(cast.coordinator).call('conferences.record', input, key)
    expect(await t.as(cast.coordinator).call('conferences.record', input, key)).toEqual(a)
    expect((await t.as(cast.rizal).call('conferences.ofCase', { caseId })).conferences).toHaveLength(1)
  })

  it('is refused when it is not in order', async () => {
    const refused = (more: object, kind: Kind = 'cc3') =>
      t.as(cast.coordinator).refused('conferences.record', { ...sitting(kind), ...more })
    expect(await refused({ heldOn: '2026-01-13' })).toBe('in_the_future')
    expect(await refused({ toldOn: '2026-01-13' })).toBe('in_the_future')
    expect(await refused({ chairId: t.as(cast.rizal).id })).toBe('chair_must_lead')
    expect(await refused({ secretaryId: t.as(cast.coordinator).id })).toBe('chair_is_secretary')
    expect(await refused({ secretaryId: undefined, members: [] })).toBe('too_few_members')
    expect(await refused({ members: [{ personId: t.as(cast.rizal).id }, { personId: t.as(cast.rizal).id }] })).toBe(
      'member_twice',
    )
    expect(await refused({ decision: 'to_evaluation' }, 'cc1')).toBe('decision_not_here')
    expect(await refused({ cause: undefined }, 'ccl')).toBe('cause_needed')
    expect(await refused({ decision: 'change_track' })).toBe('track_needed')
    expect(await refused({ nextReviewOn: undefined })).toBe('next_review_needed')
    expect(await refused({ nextReviewOn: today })).toBe('next_review_in_the_past')
    expect(await refused({ nextReviewOn: '2026-02-12' })).toBe('next_review_too_late')
    expect(await refused({ tasks: [{ text: 'x', ownerId: t.as(cast.rizal).id, dueOn: '2026-01-11' }] })).toBe(
      'due_in_the_past',
    )
    await t.ownerSql(`update cases set state = 'candidate' where case_id = $1`, [caseId])
    expect(await refused({})).toBe('case_not_open')
    expect(await eventsOf(t, caseId)).toEqual([])
  })

  it('changes the track by code', async () => {
    await t
      .as(cast.coordinator)
      .call('conferences.record', sitting('cc3', { decision: 'change_track', track: 'salon' }))
    expect(await details('conferences.review_decided')).toMatchObject({ decision: 'change_track' })
  })

  it('is refused to a colleague outside the team, to the wrong role and to the other centre', async () => {
    expect(await t.as(cast.wulan).refused('conferences.record', sitting('cc3'))).toBe('not_on_team')
    for (const who of [cast.sewing, cast.administration, cast.guard])
      expect(await t.as(who).refused('conferences.record', sitting('cc3'))).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('conferences.record', sitting('cc3'))).toBe('not_found')
  })
})

describe('after the conference', () => {
  it('she is told, once, and what she said is kept', async () => {
    const { conferenceId } = await t.as(cast.coordinator).call('conferences.record', sitting('cc2'))
    expect((await openTasks(t, caseId)).map((x) => [x.kind, x.due])).toEqual([['tell_outcome', today]])
    const told = { conferenceId, toldOn: today, response: 'Ia lega dan bertanya kapan mulai.', version: 1 }
    expect(await t.as(cast.rizal).refused('conferences.noteTold', { ...told, toldOn: '2026-01-13' })).toBe(
      'in_the_future',
    )
    expect(await t.as(cast.rizal).refused('conferences.noteTold', { ...told, toldOn: '2026-01-11' })).toBe(
      'before_the_conference',
    )
    expect(await t.as(cast.rizal).refused('conferences.noteTold', { ...told, version: 2 })).toBe('stale_version')
    expect(await t.as(cast.wulan).refused('conferences.noteTold', told)).toBe('not_found')
    expect(await t.as(elsewhere.stranger).refused('conferences.noteTold', told)).toBe('not_found')
    await t.as(cast.rizal).call('conferences.noteTold', told)
    expect(await openTasks(t, caseId)).toEqual([])
    expect(await t.as(cast.rizal).refused('conferences.noteTold', { ...told, version: 2 })).toBe('already_told')
    expect(await details('conferences.outcome_told')).toMatchObject({ on: today, response: true })
  })

  it('the head signs a transfer, an extension or an early end; her own decision is signed by it', async () => {
    const { conferenceId, waitsForHead } = await t
      .as(cast.coordinator)
      .call('conferences.record', sitting('ccl', { decision: 'end_early' }))
    expect(waitsForHead).toBe(true)
    expect(
      (await t.as(cast.head).call('tasks.approvals', {})).items.filter((i) => i.caseId === caseId).map((i) => i.kind),
    ).toEqual(['approve_conference'])
    expect(await t.as(cast.coordinator).refused('conferences.endorse', { conferenceId, version: 1 })).toBe(
      'not_allowed',
    )
    await t.as(cast.head).call('conferences.endorse', { conferenceId, version: 1 })
    expect((await t.as(cast.rizal).call('conferences.read', { conferenceId })).head).toMatchObject({
      needsHead: true,
      endorsedBy: 'Ratna',
    })
    expect(await t.as(cast.head).refused('conferences.endorse', { conferenceId, version: 2 })).toBe('already_endorsed')
    expect((await eventsOf(t, caseId)).at(-1)).toBe('conferences.endorsed')
    const own = await t
      .as(cast.head)
      .call('conferences.record', sitting('ccl', { decision: 'end_early', chairId: t.as(cast.head).id }))
    expect(own.waitsForHead).toBe(false)
    const plain = await t.as(cast.coordinator).call('conferences.record', sitting('cc1'))
    expect(await t.as(cast.head).refused('conferences.endorse', { conferenceId: plain.conferenceId, version: 1 })).toBe(
      'no_signature_needed',
    )
    expect(await t.as(elsewhere.head).refused('conferences.endorse', { conferenceId, version: 2 })).toBe('not_found')
  })
})

describe('the page of a conference', () => {
  it('counts what happened since the last sitting, with her own words for those who may read them', async () => {
    await t.as(cast.coordinator).call('conferences.record', sitting('cc1', { toldOn: today }))
    await t.as(cast.rizal).call('sessions.saveNote', {
      ...noteOf(caseId),
      response: '“Saya siap coba pesanan kecil.”',
      needsAttention: true,
    })
    await t.as(cast.rizal).call('groups.save', {
      on: today,
      time: '08:00',
      minutes: 60,
      topic: 'Buku kas',
      method: 'talk',
      delivererName: 'Bu Hana',
      people: [{ caseId, mark: 'late', needsReexplaining: true }],
    })
    await t.as(cast.rizal).call('tasks.add', { caseId, text: 'Telepon ibunya', dueOn: '2026-01-15' })
    await t
      .as(cast.rizal)
      .within((ctx) => ctx.record(eventNamed('instruments.started'), { caseId, subject: ['instrument_takings', 'i1'] }))
    await t
      .as(cast.rizal)
      .within((ctx) =>
        ctx.record(eventNamed('instruments.finished'), { caseId, subject: ['instrument_takings', 'i1'] }),
      )
    const page = await t.as(cast.rizal).call('conferences.agenda', { caseId })
    expect(page).toMatchObject({
      since: today,
      kind: 'review',
      mayRecord: true,
      previous: { kind: 'cc1', decision: 'continue' },
      goals: [],
      touched: { instruments: 1 },
      tasks: { added: 1, done: 0 },
      work: {
        notes: { counselling: 1 },
        notesTotal: 1,
        attention: 1,
        groups: { attended: 1, counted: 1, percent: 100, held: 1, again: 1 },
      },
    })
    expect(page.herWords.map((w) => w.words)).toEqual(['Saya siap coba pesanan kecil.'])
    const other = await t.as(cast.wulan).call('conferences.agenda', { caseId, kind: 'ccl' })
    expect(other).toMatchObject({ kind: 'ccl', mayRecord: false, herWords: [] })
    expect(await t.as(elsewhere.stranger).refused('conferences.agenda', { caseId })).toBe('not_found')
    expect(await t.as(cast.guard).refused('conferences.agenda', { caseId })).toBe('not_allowed')
  })

  it('lists the cases of the house by what they need next, overdue first', async () => {
    const plan = await openInHouse(t, 'Zubaidah', { who: cast.wulan })
    await t.ownerSql(`update cases set stage = 'plan', stage_since = '2026-01-02T00:00:00Z' where case_id = $1`, [plan])
    const { cases } = await t.as(cast.coordinator).call('conferences.due', {})
    expect(cases[0]).toMatchObject({
      caseId: plan,
      next: 'cc2',
      dueOn: '2026-01-09',
      urgency: 'overdue',
      responsible: 'Wulan',
    })
    expect((await t.as(cast.wulan).call('conferences.due', { mine: true })).cases.map((c) => c.caseId)).toEqual([plan])
    // to whoever does not read her story every sitting would look as if it had never been held
    const seenBy = async (who: typeof cast.rizal) =>
      (await t.as(who).call('conferences.due', {})).cases.map((c) => c.caseId)
    expect(await seenBy(cast.rizal)).not.toContain(plan)
    expect(await seenBy(elsewhere.stranger)).toEqual([])
  })
})
