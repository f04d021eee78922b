import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { eventNamed } from '../../../../tests/support/event-named.ts'
import { eventsOf, noteOf, openInHouse, openTasks } from '../../sessions/tests/support.ts'
import type { Kind } from '../rules.ts'
import { conferenceInOrder } from './conference-in-order.ts'
import { conferenceOnRecord } from './conference-on-record.ts'
import { detailsOf, sittingOn, today } from './sitting.ts'

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

// one server, and a woman of her own for each test
const app = () => t
const opened = () => caseId
conferenceOnRecord(app, opened)
conferenceInOrder(app, opened)

const sitting = (kind: Kind, more = {}) => sittingOn(t, caseId, kind, more)

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
    expect(await detailsOf(t, caseId, 'conferences.outcome_told')).toMatchObject({ on: today, response: true })
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
