import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { noteOf, openInHouse } from './support.ts'

const everybody = { ...cast, stranger: elsewhere.stranger }
type Who = (typeof everybody)[keyof typeof everybody]

describe('tables of sessions, as the application asks PostgreSQL', () => {
  let t: TestApp
  let caseId: string
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    for (const audience of ['team', 'head', 'psychologist', 'own'] as const)
      ids[audience] = (await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), audience })).noteId
  })
  afterAll(() => t.close())

  const seenBy = async (table: string, where = 'true') => {
    const found: string[] = []
    for (const who of Object.values(everybody)) {
      if (who.username === cast.ended.username) continue
      const rows = await t.as(who).sql(`select 1 from ${table} where ${where}`)
      if (rows.length > 0) found.push(who.username)
    }
    return found.sort()
  }
  it('show that a note is there to whoever reads her story (8.3, C)', async () => {
    expect(await seenBy('session_notes')).toEqual(['dian', 'hana', 'ratna', 'rizal'])
  })
  it('show the words for the team to whoever holds the story’s key', async () => {
    expect(await seenBy('session_texts')).toEqual(['dian', 'hana', 'ratna', 'rizal'])
  })
  it('show private words to the author and the one reader the author chose, and every row that shows can be opened', async () => {
    const expected: Record<string, string[]> = {
      head: ['ratna', 'rizal'],
      psychologist: ['dian', 'rizal'],
      own: ['rizal'],
    }
    for (const [audience, readers] of Object.entries(expected)) {
      expect(await seenBy('session_private_texts', `note_id = '${ids[audience]}'`)).toEqual(readers)
      for (const who of [cast.rizal, cast.head, cast.psychologist, cast.coordinator]) {
        const { versions } = await t.as(who).call('sessions.read', { noteId: ids[audience] ?? '' })
        expect(versions[0]?.words !== null).toBe(readers.includes(who.username))
      }
    }
  })
  it('take the words from a psychologist whose part in the case has ended', async () => {
    await t.as(cast.rizal).call('access.unassign', { caseId, personId: t.as(cast.psychologist).id })
    expect(await seenBy('session_private_texts', `note_id = '${ids['psychologist']}'`)).toEqual(['rizal'])
    expect(await seenBy('session_texts')).toEqual(['hana', 'ratna', 'rizal'])
  })
  it('leave an author who has left the team what she wrote for herself, openable, and nothing of the team’s words', async () => {
    const other = await openInHouse(t, 'Murni')
    await t.as(cast.rizal).call('access.assign', { caseId: other, personId: t.as(cast.wulan).id, part: 'assistant' })
    const wulan = t.as(cast.wulan)
    const { noteId } = await wulan.call('sessions.saveNote', { ...noteOf(other), audience: 'own' })
    const team = await wulan.call('sessions.saveNote', noteOf(other))
    const words = async (id: string) => (await wulan.call('sessions.read', { noteId: id })).versions[0]?.words ?? null
    expect([await words(noteId), await words(team.noteId)].every((w) => w !== null)).toBe(true)
    await t.as(cast.rizal).call('access.unassign', { caseId: other, personId: wulan.id })
    expect(await words(noteId)).toMatchObject({ discussed: noteOf(other).discussed })
    expect(await words(team.noteId)).toBeNull()
    expect(await wulan.sql(`select 1 from session_private_texts where note_id = $1`, [noteId])).toHaveLength(1)
  })
  it('let nobody change or delete a note or its words', async () => {
    for (const who of [cast.rizal, cast.head] satisfies Who[])
      for (const table of ['session_notes', 'session_texts', 'session_private_texts']) {
        await expect(t.as(who).sql(`delete from ${table}`)).rejects.toThrow(/permission denied/)
        await expect(t.as(who).sql(`update ${table} set case_id = case_id`)).rejects.toThrow(/permission denied/)
      }
  })
  it('let nobody write a note in a colleague’s name', async () => {
    const insert = `insert into session_notes (centre_id, note_id, case_id, author_id, kind, part_played, happened_on, happened_at, minutes, audience, written_at)
      values ($1, gen_random_uuid(), $2, $3, 'phone', 'companion', '2026-01-12', now(), 5, 'team', now())`
    const rizal = t.as(cast.rizal)
    await expect(t.as(cast.wulan).sql(insert, [rizal.centreId, caseId, rizal.id])).rejects.toThrow(/row-level security/)
    await expect(
      t.as(cast.houseMother).sql(insert, [rizal.centreId, caseId, t.as(cast.houseMother).id]),
    ).rejects.toThrow(/row-level security/)
    await t.as(cast.wulan).sql(insert, [rizal.centreId, caseId, t.as(cast.wulan).id])
  })
})
