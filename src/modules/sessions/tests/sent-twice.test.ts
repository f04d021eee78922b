import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { Refused, startApp, type TestApp } from '../../../../tests/support/app.ts'
import { eventsOf, noteOf, openInHouse } from './support.ts'

/** Each page has a key of its own; the draft is one. */
describe('G05 one draft that two pages send', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const rizal = () => t.as(cast.rizal)
  const notesOf = async (caseId: string) =>
    (await rizal().call('sessions.ofCase', { caseId })).notes.map((n) => n.words?.discussed)
  const draft = (caseId: string, discussed = 'Tiga model.') => ({ ...noteOf(caseId), draftId: randomUUID(), discussed })

  it('with the same words is one note, with the answer that the first page had', async () => {
    const caseId = await openInHouse(t, 'Suryani')
    const one = { ...draft(caseId), nextStep: { text: 'Telepon.', dueOn: '2026-01-20' }, needsAttention: true }
    const first = await rizal().call('sessions.saveNote', one)
    const before = (await eventsOf(t, caseId)).length
    t.pass({ minutes: 5 })
    expect(await rizal().call('sessions.saveNote', one)).toEqual(first)
    expect(await notesOf(caseId)).toEqual(['Tiga model.'])
    expect(await eventsOf(t, caseId)).toHaveLength(before)
    expect((await rizal().call('tasks.ofCase', { caseId })).tasks.filter((x) => x.text === 'Telepon.')).toHaveLength(1)
  })

  it('at the same moment is one note as well', async () => {
    const caseId = await openInHouse(t, 'Rohani')
    const one = draft(caseId)
    const [a, b] = await Promise.all([1, 2].map(() => rizal().call('sessions.saveNote', one)))
    expect(b).toEqual(a)
    expect(await notesOf(caseId)).toEqual(['Tiga model.'])
  })

  it('with other words is refused with what stands, and loses neither: it may become the next version', async () => {
    const caseId = await openInHouse(t, 'Halimah')
    const one = draft(caseId)
    const { noteId } = await rizal().call('sessions.saveNote', one)
    const other = { ...one, discussed: 'Empat model.' }
    const refused = async () =>
      rizal()
        .call('sessions.saveNote', other)
        .catch((e: unknown) => e)
    expect(await refused()).toBeInstanceOf(Refused)
    expect(await refused()).toMatchObject({
      refusal: { code: 'stale_version', theirs: { noteId, words: { discussed: 'Tiga model.' } } },
    })
    expect(await notesOf(caseId)).toEqual(['Tiga model.'])
    await rizal().call('sessions.saveNote', { ...noteOf(caseId), discussed: 'Empat model.', correctsId: noteId })
    expect(await refused()).toMatchObject({ refusal: { theirs: { words: { discussed: 'Empat model.' } } } })
    // a page that was asleep all the while
    expect(await rizal().call('sessions.saveNote', one)).toMatchObject({ noteId })
    const { versions } = await rizal().call('sessions.read', { noteId })
    expect(versions.map((v) => v.words?.discussed)).toEqual(['Empat model.', 'Tiga model.'])
  })

  it('that was refused is still to be sent, and two drafts are two notes', async () => {
    const caseId = await openInHouse(t, 'Zubaidah')
    const one = draft(caseId)
    expect(await rizal().refused('sessions.saveNote', { ...one, on: '2026-01-30' })).toBe('in_the_future')
    await rizal().call('sessions.saveNote', one)
    await rizal().call('sessions.saveNote', draft(caseId))
    expect(await notesOf(caseId)).toHaveLength(2)
  })

  it('is its author’s own: a colleague with the same id writes a note of hers', async () => {
    const caseId = await openInHouse(t, 'Marlina')
    const one = draft(caseId)
    await rizal().call('sessions.saveNote', one)
    await t.as(cast.nurse).call('sessions.saveNote', { ...one, discussed: 'Keluhan kepala.' })
    expect((await notesOf(caseId)).toSorted()).toEqual(['Keluhan kepala.', 'Tiga model.'])
  })

  it('of whoever may not open what she wrote to the team says that it stands, without a word of it', async () => {
    const caseId = await openInHouse(t, 'Wartini')
    const one = draft(caseId)
    const { noteId } = await t.as(cast.nurse).call('sessions.saveNote', one)
    const again = await t
      .as(cast.nurse)
      .call('sessions.saveNote', { ...one, discussed: 'Empat model.' })
      .catch((e: unknown) => e)
    expect(again).toMatchObject({ refusal: { code: 'stale_version', theirs: { noteId, words: null } } })
  })
})
