import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { goesOnLeave } from '../../../../tests/support/goes-on-leave.ts'
import { noteBecomesWork } from './note-becomes-work.ts'
import { noteRead } from './note-read.ts'
import { eventsOf, noteOf, openInHouse } from './support.ts'

let t: TestApp
let caseId: string
beforeAll(async () => {
  t = await startApp()
  caseId = await openInHouse(t, 'Suryani')
  await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
})
afterAll(() => t.close())

// one server: each part goes on where the one before it ended
noteRead(() => ({ t, caseId }))
noteBecomesWork(() => t)

describe('a note', () => {
  it('G01 is corrected by a new version that points at the old; both stay', async () => {
    const first = await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), discussed: 'Tiga model.' })
    const second = await t
      .as(cast.rizal)
      .call('sessions.saveNote', { ...noteOf(caseId), discussed: 'Empat model.', correctsId: first.noteId })
    const { versions } = await t.as(cast.rizal).call('sessions.read', { noteId: first.noteId })
    expect(versions.map((v) => v.words?.discussed)).toEqual(['Empat model.', 'Tiga model.'])
    const { notes } = await t.as(cast.rizal).call('sessions.ofCase', { caseId })
    expect(notes.map((n) => n.noteId)).toContain(second.noteId)
    expect(notes.map((n) => n.noteId)).not.toContain(first.noteId)
    expect((await eventsOf(t, caseId)).at(-1)).toBe('sessions.note_corrected')
    const again = { ...noteOf(caseId), correctsId: first.noteId }
    const stale = await t
      .as(cast.rizal)
      .call('sessions.saveNote', again)
      .catch((e: unknown) => e)
    expect(stale).toMatchObject({
      refusal: { code: 'stale_version', theirs: { noteId: second.noteId, words: { discussed: 'Empat model.' } } },
    })
    expect(
      await t.as(cast.rizal).refused('sessions.saveNote', { ...again, correctsId: second.noteId, audience: 'own' }),
    ).toBe('audience_fixed')
    expect(await t.as(cast.head).refused('sessions.saveNote', { ...again, correctsId: second.noteId })).toBe(
      'not_your_note',
    )
    expect(await t.as(cast.rizal).refused('sessions.saveNote', { ...again, correctsId: randomUUID() })).toBe(
      'not_found',
    )
  })

  it('G05 is one note when it is sent twice with the same key', async () => {
    const other = await openInHouse(t, 'Rohani')
    const key = randomUUID()
    const a = await t.as(cast.rizal).call('sessions.saveNote', noteOf(other), key)
    const b = await t.as(cast.rizal).call('sessions.saveNote', noteOf(other), key)
    expect(b).toEqual(a)
    expect((await t.as(cast.rizal).call('sessions.ofCase', { caseId: other })).notes).toHaveLength(1)
  })

  it('is refused in the future, with a step in the past, on a closed case, and without a psychologist to read it', async () => {
    const other = await openInHouse(t, 'Halimah')
    const rizal = t.as(cast.rizal)
    expect(await rizal.refused('sessions.saveNote', { ...noteOf(other), on: '2026-01-30' })).toBe('in_the_future')
    expect(
      await rizal.refused('sessions.saveNote', { ...noteOf(other), nextStep: { text: 'x', dueOn: '2026-01-11' } }),
    ).toBe('due_in_the_past')
    expect(await rizal.refused('sessions.saveNote', { ...noteOf(other), audience: 'psychologist' })).toBe(
      'no_psychologist',
    )
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [other])
    expect(await rizal.refused('sessions.saveNote', noteOf(other))).toBe('case_closed')
  })

  it('is refused to whoever writes no notes, and there is no case for the other centre', async () => {
    for (const who of [cast.sewing, cast.administration, cast.guard, cast.admin])
      expect(await t.as(who).refused('sessions.saveNote', noteOf(caseId))).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('sessions.saveNote', noteOf(caseId))).toBe('not_found')
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', noteOf(caseId))
    expect(await t.as(elsewhere.stranger).refused('sessions.read', { noteId })).toBe('not_found')
    expect(await t.as(elsewhere.stranger).refused('sessions.ofCase', { caseId })).toBe('not_found')
    expect(await t.as(cast.guard).refused('sessions.ofCase', { caseId })).toBe('not_allowed')
  })

  it('puts the woman first when the next person is chosen', async () => {
    const last = await openInHouse(t, 'Zubaidah', { who: cast.wulan })
    t.pass({ minutes: 3 })
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(last), on: '2026-01-12', time: '09:01' })
    const { people } = await t.as(cast.rizal).call('sessions.people', {})
    expect(people[0]?.label).toBe('Zubaidah')
  })

  it('of a talk in the house is refused before she arrived, on leave and in hospital; a call or company is not', async () => {
    const other = await openInHouse(t, 'Marlina')
    const rizal = t.as(cast.rizal)
    await t.ownerSql(`update cases set admitted_on = '2026-01-10' where case_id = $1`, [other])
    const before = { ...noteOf(other), on: '2026-01-09' }
    expect(await rizal.refused('sessions.saveNote', before)).toBe('before_arrival')
    await rizal.call('sessions.saveNote', { ...before, kind: 'phone' })
    for (const to of ['on_leave', 'in_hospital'] as const) {
      if (to === 'in_hospital') await rizal.call('residence.notePresence', { caseId: other, from: 'in_house', to })
      else await goesOnLeave(t, other, t.time.now.add({ hours: 48 }).toString().slice(0, 10))
      t.pass({ minutes: 90 })
      const now = t.time.now.subtract({ minutes: 30 }).toZonedDateTimeISO('Asia/Jakarta')
      const then = {
        ...noteOf(other),
        on: now.toPlainDate().toString(),
        time: now.toPlainTime().toString().slice(0, 5),
      }
      expect(await rizal.refused('sessions.saveNote', then)).toBe('away_then')
      await rizal.call('sessions.saveNote', { ...then, kind: 'companionship' })
      await rizal.call('sessions.saveNote', { ...noteOf(other), time: '08:00' }) // she was here in the morning
      await rizal.call('residence.notePresence', { caseId: other, from: to, to: 'in_house' })
      t.pass({ minutes: 1 })
    }
  })

  it('stands where it happened though it was written later, and no page cuts a week, loses one or shows it twice', async () => {
    const other = await openInHouse(t, 'Yulianti')
    t.pass({ hours: 24 * 60 })
    const days = Array.from({ length: 40 }, (_, i) => `2026-0${1 + (i % 2)}-${String(13 + ((i * 7) % 16))}`)
    for (const on of days) await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(other), on, time: '09:10' })
    const pages = []
    for (let before: string | null | undefined; before !== null; ) {
      const page = await t.as(cast.rizal).call('cases.timeline', { caseId: other, ...(before && { before }) })
      pages.push(page.items)
      before = page.next
    }
    const notes = pages.flat().filter((i) => i.kind === 'sessions.note_saved')
    expect(notes.map((i) => i.on)).toEqual(days.toSorted().toReversed())
    expect(new Set(notes.map((i) => i.seq)).size).toBe(days.length)
    expect(notes[0]).toMatchObject({ time: '09:10', isLate: true })
    expect(pages.length).toBeGreaterThan(1)
    const weeks = pages.map((items) => new Set(items.map((i) => Temporal.PlainDate.from(i.on).weekOfYear)))
    expect(new Set(weeks.flatMap((w) => [...w])).size).toBe(weeks.reduce((n, w) => n + w.size, 0))
    const { items } = await t.as(cast.rizal).call('cases.timeline', { caseId, group: 'session' })
    expect(items.at(-1)).toMatchObject({ isLate: false })
  })
})
