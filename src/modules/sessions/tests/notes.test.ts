import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, gateStands, noteOf, openInHouse, openTasks, withGoals } from './support.ts'

type Who = (typeof cast)[keyof typeof cast]

describe('a note', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
  })
  afterAll(() => t.close())

  const wordsOf = async (who: Who, noteId: string) =>
    (
      await t
        .as(who)
        .call('sessions.read', { noteId })
        .catch(() => null)
    )?.versions[0]?.words ?? null
  const readers = async (noteId: string) => {
    const found: string[] = []
    for (const who of [
      cast.head,
      cast.coordinator,
      cast.rizal,
      cast.wulan,
      cast.psychologist,
      cast.nurse,
      cast.sewing,
      cast.administration,
    ])
      if ((await wordsOf(who, noteId)) !== null) found.push(who.username)
    return found
  }

  it('is read by the case team and the leaders when it is for the team; nobody else knows that it is there', async () => {
    const { noteId } = await t
      .as(cast.rizal)
      .call('sessions.saveNote', { ...noteOf(caseId), response: '“Ternyata upah saya belum dihitung.” Tertawa.' })
    expect(await readers(noteId)).toEqual(['ratna', 'hana', 'rizal', 'dian'])
    const seen = (await t.as(cast.coordinator).call('sessions.read', { noteId })).versions[0]
    expect(seen).toMatchObject({ kind: 'counselling', partPlayed: 'counsellor', minutes: 45, author: 'Rizal' })
    for (const who of [cast.sewing, cast.houseMother, cast.nurse, cast.administration, cast.wulan])
      expect(await t.as(who).refused('sessions.read', { noteId })).toBe('not_found')
    expect((await wordsOf(cast.rizal, noteId))?.ownWords).toEqual(['Ternyata upah saya belum dihitung.'])
    expect(await eventsOf(t, caseId)).toEqual(['sessions.note_saved'])
  })

  it('is read by its author and the head, by the psychologist, or by the author alone, as the author chose', async () => {
    const save = async (audience: 'head' | 'psychologist' | 'own') =>
      (await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), audience })).noteId
    expect(await readers(await save('head'))).toEqual(['ratna', 'rizal'])
    expect(await readers(await save('psychologist'))).toEqual(['rizal', 'dian'])
    expect(await readers(await save('own'))).toEqual(['rizal'])
  })

  it('of a colleague outside the team reaches the team, and she cannot open it again, not even in the next session', async () => {
    const { noteId } = await t.as(cast.wulan).call('sessions.saveNote', {
      ...noteOf(caseId),
      kind: 'companionship',
      discussed: 'Ibu menangis di dapur tadi pagi.',
    })
    expect(await readers(noteId)).toEqual(['ratna', 'hana', 'rizal', 'dian'])
    t.pass({ hours: 13 })
    expect(await readers(noteId)).toEqual(['ratna', 'hana', 'rizal', 'dian'])
    const second = await t.as(cast.wulan).call('sessions.saveNote', { ...noteOf(caseId), discussed: 'Sudah tenang.' })
    expect((await wordsOf(cast.rizal, second.noteId))?.discussed).toBe('Sudah tenang.')
  })

  it('stands on the timeline with its words, or as a gap', async () => {
    const own = await t
      .as(cast.rizal)
      .call('sessions.saveNote', { ...noteOf(caseId), audience: 'own', discussed: 'Kesan saya sendiri.' })
    const at = async (who: Who) =>
      (await t.as(who).call('cases.timeline', { caseId })).items.find((i) => i.subjectId === own.noteId)
    expect(await at(cast.rizal)).toMatchObject({
      kind: 'sessions.note_saved',
      text: 'Kesan saya sendiri.',
      isRestricted: false,
    })
    expect(await at(cast.head)).toMatchObject({ text: null, isRestricted: true, details: { audience: 'own' } })
  })

  it('keeps nothing of its words in the clear', async () => {
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', {
      ...noteOf(caseId),
      discussed: 'Kalimat-yang-dicari',
      nextStep: { text: 'Langkah-yang-dicari', dueOn: '2026-01-14' },
    })
    const rows = await t.ownerSql(
      `select (select count(*) from session_texts where body like '%yang-dicari%') + (select count(*) from task_texts where text like '%yang-dicari%')
      + (select count(*) from audit_entries where details::text like '%yang-dicari%') + (select count(*) from tasks where params::text like '%yang-dicari%')
      + (select count(*) from idempotency_keys where answer::text like '%yang-dicari%') as n, (select count(*) from session_texts where note_id = $1) as sealed`,
      [noteId],
    )
    expect(rows[0]).toMatchObject({ n: '0', sealed: '1' })
  })

  it('turns a next step with a date into a task with its words; of a private note the words stay in the note', async () => {
    const other = await openInHouse(t, 'Kartika')
    const step = { text: 'Buat daftar harga tiga model.', dueOn: '2026-01-20' }
    await t
      .as(cast.rizal)
      .call('sessions.saveNote', { ...noteOf(other), nextStep: { ...step, ownerId: t.as(cast.sewing).id } })
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(other), audience: 'own', nextStep: step })
    await t.as(cast.wulan).call('sessions.saveNote', { ...noteOf(other), nextStep: step })
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(other), nextStep: { text: 'Tanpa tanggal' } })
    const tasks = await openTasks(t, other)
    const of = (kind: string) => tasks.filter((x) => x.kind === kind)
    expect(of('own_words').map((x) => [x.text, x.owner, x.due])).toEqual([[true, t.as(cast.sewing).id, '2026-01-20']])
    expect(new Set(of('next_step_in_note').map((x) => x.owner))).toEqual(
      new Set([t.as(cast.rizal).id, t.as(cast.wulan).id]),
    )
    expect(of('next_step_in_note').some((x) => x.text)).toBe(false)
    expect(tasks).toHaveLength(3)
  })

  it('of explaining again finishes the task that asked for it', async () => {
    const other = await openInHouse(t, 'Aminah')
    await t.as(cast.rizal).call('groups.save', {
      on: '2026-01-12',
      time: '08:00',
      minutes: 60,
      topic: 'Harga jual',
      method: 'talk',
      delivererName: 'Bu Hana',
      people: [{ caseId: other, mark: 'present', needsReexplaining: true }],
    })
    await t.as(cast.rizal).call('sessions.saveNote', noteOf(other))
    expect((await openTasks(t, other)).map((x) => x.kind)).toEqual(['re_explain'])
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(other), kind: 're_explanation' })
    expect(await openTasks(t, other)).toEqual([])
  })

  it('that needs attention calls the right person', async () => {
    const other = await openInHouse(t, 'Lestari')
    for (const audience of ['team', 'head', 'own'] as const)
      await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(other), audience, needsAttention: true })
    await t.as(cast.nurse).call('sessions.saveNote', { ...noteOf(other), needsAttention: true })
    const tasks = await openTasks(t, other)
    expect(tasks.map((x) => x.kind)).toEqual(['look_at_note', 'look_at_note', 'look_at_note'])
    expect(new Set(tasks.map((x) => x.role ?? x.owner))).toEqual(new Set(['coordinator', 'head', t.as(cast.rizal).id]))
  })

  it('on goals of the plan meets the soft gate of progress', async () => {
    const other = await openInHouse(t, 'Murni')
    await t.as(cast.rizal).call('sessions.saveNote', noteOf(other))
    expect(await gateStands(t, other, 'goal_progress_noted_in_14_days')).toBe(false)
    const goalId = randomUUID()
    const onGoal = { ...noteOf(other), goalIds: [goalId] }
    expect(await t.as(cast.rizal).refused('sessions.saveNote', onGoal)).toBe('goal_not_in_plan')
    await withGoals(t, other, [goalId])
    expect(
      await t.as(cast.rizal).refused('sessions.saveNote', { ...noteOf(other), goalIds: [goalId, randomUUID()] }),
    ).toBe('goal_not_in_plan')
    const { noteId } = await t.as(cast.rizal).call('sessions.saveNote', onGoal)
    expect(await gateStands(t, other, 'goal_progress_noted_in_14_days')).toBe(true)
    // the plan was revised since: a correction keeps what the note was about
    await t.ownerSql('delete from plan_goals where goal_id = $1', [goalId])
    await t.as(cast.rizal).call('sessions.saveNote', { ...onGoal, minutes: 30, correctsId: noteId })
  })

  it('is corrected by a new version that points at the old; both stay', async () => {
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

  it('is one note when it is sent twice with the same key', async () => {
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
      else
        await rizal.call('residence.giveLeave', {
          ...{ caseId: other, from: 'in_house', kind: 'home', givenBy: t.as(cast.head).id },
          ...{ backOn: t.time.now.add({ hours: 48 }).toString().slice(0, 10), backTime: '17:00' },
        })
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
