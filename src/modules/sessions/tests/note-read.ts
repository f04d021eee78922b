import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { eventsOf, noteOf } from './support.ts'

type Who = (typeof cast)[keyof typeof cast]

/** Who reads a note, where it stands, and that nobody else finds its words. */
export function noteRead(at: () => { t: TestApp; caseId: string }) {
  describe('a note', () => {
    let t: TestApp
    let caseId: string
    beforeAll(() => {
      ;({ t, caseId } = at())
    })

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

    it('A13 is read by the case team and the leaders when it is for the team; nobody else knows that it is there', async () => {
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
  })
}
