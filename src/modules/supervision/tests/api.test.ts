import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

const QUARTER = { from: '2026-01-01', until: '2026-03-31' }

describe('what a colleague did', () => {
  let t: TestApp
  let reviewId = ''
  beforeAll(async () => {
    t = await startApp()
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.ownerSql(`update cases set admitted_on = '2026-01-12' where case_id = $1`, [caseId])
    const note = { caseId, on: '2026-01-12', time: '08:00', minutes: 45, discussed: 'Menghitung harga.' } as const
    for (const kind of ['counselling', 'home_visit', 'phone'] as const)
      await t.as(cast.rizal).call('sessions.saveNote', { ...note, kind })
    await t.as(cast.coordinator).call('sessions.saveNote', { ...note, kind: 'motivation' })
    t.travelTo('2026-02-10T02:00:00Z')
  })
  afterAll(() => t.close())

  const rizal = () => t.as(cast.rizal)
  const head = () => t.as(cast.head)
  const sent = {
    words: 'Januari berat, dua kejadian.',
    lateWhy: 'Asesmen menunggu beliau siap.',
    with: ['late_why' as const],
  }

  it('is counted from her own rows: women, notes by part, visits, and what fell due to her', async () => {
    const { figures, load, ...page } = await rizal().call('supervision.evidence', {})
    expect(page).toMatchObject({ ...QUARTER, name: 'Rizal Hakim, S.Tr.Sos.', sent: [], maySend: true, isSent: false })
    expect(figures).toMatchObject({
      women: 1,
      notes: 3,
      corrected: 0,
      visits: 1,
      conferences: 0,
      supervisions: 0,
      leaveDays: 0,
    })
    expect(figures.parts).toEqual([
      { part: 'counsellor', counts: [1, 0, 0] },
      { part: 'companion', counts: [2, 0, 0] },
    ])
    // her fourteenth day was 26 January; the plan fell due on 2 February
    expect(figures.timely).toEqual([
      { what: 'assessment', due: 1, kept: 0 },
      { what: 'plan', due: 1, kept: 0 },
    ])
    expect(load).toEqual({ now: 1, most: 20 })
    const other = await t.as(cast.wulan).call('supervision.evidence', {})
    expect(other.figures).toMatchObject({ women: 0, notes: 0, parts: [], timely: [] })
    expect((await t.as(cast.nurse).call('supervision.evidence', {})).load).toBeNull()
  })

  it('of another span counts what lies in it, and says what is wrong with one', async () => {
    const before = { from: '2025-10-01', until: '2025-12-31' }
    expect((await rizal().call('supervision.evidence', before)).figures).toMatchObject({
      women: 0,
      notes: 0,
      timely: [],
    })
    expect(await rizal().refused('supervision.evidence', { from: '2026-02-01', until: '2026-01-01' })).toBe(
      'span_turned',
    )
    expect(await rizal().refused('supervision.evidence', { from: '2024-01-01', until: '2026-01-01' })).toBe(
      'span_too_long',
    )
  })

  it('names no woman: the words of both are printed for the SKP', async () => {
    for (const more of [{ words: 'Bersama Suryani sampai malam.' }, { lateWhy: 'Suryani belum siap.' }])
      expect(await rizal().refused('supervision.send', { ...QUARTER, ...sent, ...more })).toBe('names_somebody')
  })

  it('is sent once with her words, which she and the head read and nobody else, also by SQL', async () => {
    ;({ reviewId } = await rizal().call('supervision.send', { ...QUARTER, ...sent }))
    expect(await rizal().refused('supervision.send', { ...QUARTER, ...sent })).toBe('span_sent')
    expect(await rizal().refused('supervision.send', { ...sent, from: '2026-04-01', until: '2026-06-30' })).toBe(
      'span_ahead',
    )
    expect(await head().call('supervision.review', { reviewId })).toMatchObject({
      ...{ own: sent.words, lateWhy: sent.lateWhy, answer: null, mayAnswer: true, isMine: false },
      figures: { notes: 3 },
    })
    for (const who of [cast.coordinator, cast.wulan, cast.administration, cast.psychologist, cast.nurse]) {
      expect(await t.as(who).refused('supervision.review', { reviewId }), who.username).toBe('not_found')
      for (const table of ['work_reviews', 'review_words'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    for (const who of [cast.guard, cast.socialOffice, cast.privacy, cast.admin])
      expect(await t.as(who).refused('supervision.evidence', {}), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('supervision.review', { reviewId })).toBe('not_found')
    expect(JSON.stringify(await t.ownerSql('select * from work_reviews, review_words'))).not.toMatch(
      /berat|menunggu|Suryani/,
    )
  })

  it('keeps the figures as they stood', async () => {
    await t.ownerSql('update session_notes set happened_on = happened_on - 40 where author_id = $1', [rizal().id])
    expect((await rizal().call('supervision.evidence', {})).figures.notes).toBe(0)
    expect((await rizal().call('supervision.review', { reviewId })).figures.notes).toBe(3)
  })

  it('is answered once by the head, and she reads it; nobody writes in the name of another', async () => {
    const answer = { reviewId, words: 'Terima kasih. Pelatihan November saya daftarkan.' }
    expect(await rizal().refused('supervision.answer', answer)).toBe('not_allowed')
    await rizal().sql(`update work_reviews set answered_at = now()`)
    const forged = `insert into review_words (centre_id, review_id, said, reader_id, written_by, body) values (sec.centre(), $1, 'head', sec.person(), sec.person(), 'x')`
    await expect(rizal().sql(forged, [reviewId])).rejects.toThrow(/row-level security/)
    expect(await head().refused('supervision.answer', { reviewId, words: 'Jaga Suryani.' })).toBe('names_somebody')
    await head().call('supervision.answer', answer)
    expect(await head().refused('supervision.answer', answer)).toBe('review_answered')
    expect(await rizal().call('supervision.review', { reviewId })).toMatchObject({
      answer: answer.words,
      answeredBy: 'Ratna',
      mayAnswer: false,
    })
    expect(await t.ownerSql(`select 1 from tasks where kind = 'read_work' and done_at is null`)).toEqual([])
    await expect(head().sql('update work_reviews set task_id = null')).rejects.toThrow(/review_answered/)
    const late = `insert into review_words (centre_id, review_id, said, reader_id, written_by, body) values (sec.centre(), $1, 'own', $2, sec.person(), 'x')`
    await expect(rizal().sql(late, [reviewId, t.as(cast.wulan).id])).rejects.toThrow(/row-level security/)
  })

  it('of the head is hers alone: she sends it to nobody', async () => {
    expect((await head().call('supervision.evidence', {})).maySend).toBe(false)
    expect(await head().refused('supervision.send', { ...QUARTER, words: 'x' })).toBe('nobody_leads')
    expect((await head().call('supervision.sent', {})).reviews).toMatchObject([
      { reviewId, who: 'Rizal Hakim, S.Tr.Sos.' },
    ])
    expect(await t.as(cast.coordinator).refused('supervision.sent', {})).toBe('not_allowed')
  })
})

describe('a talk about the work of a colleague', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const talk = (more: object = {}) => ({
    ...{ personId: t.as(cast.sewing).id, kind: 'individual' as const, on: '2026-01-12', minutes: 60 },
    ...{ about: 'Takut salah bicara saat ada yang menangis.', agreed: 'Dua kalimat pegangan.', ...more },
  })
  const seen = async (who: { username: string }) => (await t.as(who).call('supervision.talks', {})).talks

  it('is noted by whoever guides, after it was held, with somebody else who works here', async () => {
    const dian = t.as(cast.psychologist)
    expect(await dian.refused('supervision.note', talk({ on: '2026-01-13' }))).toBe('talk_ahead')
    expect(await dian.refused('supervision.note', talk({ personId: dian.id }))).toBe('with_herself')
    expect(await dian.refused('supervision.note', talk({ personId: t.as(cast.guard).id }))).toBe('not_a_colleague')
    expect(await t.as(cast.rizal).refused('supervision.note', talk())).toBe('not_allowed')
    await dian.call('supervision.note', talk())
    expect(await seen(cast.psychologist)).toMatchObject([
      { withWhom: 'Ani', isSupervisor: true, agreed: 'Dua kalimat pegangan.' },
    ])
    expect(await seen(cast.sewing)).toMatchObject([{ withWhom: 'Dian', isSupervisor: false, about: talk().about }])
    expect((await t.as(cast.sewing).call('supervision.evidence', {})).figures.supervisions).toBe(1)
  })

  it('is read by the two and by nobody else, the head included, also by SQL', async () => {
    for (const who of [cast.head, cast.coordinator, cast.administration, cast.rizal, cast.salon, cast.privacy])
      for (const table of ['supervision_notes', 'supervision_words'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    expect(await seen(cast.head)).toEqual([])
    expect(JSON.stringify(await t.ownerSql('select * from supervision_words'))).not.toMatch(/menangis|kalimat/)
    // the chain says that there was one, and not with whom
    expect(
      await t.ownerSql(`select subject_id, details from audit_entries where kind = 'supervision.talk_noted'`),
    ).toEqual([{ subject_id: null, details: {} }])
    const copy = `insert into supervision_words (centre_id, note_id, reader_id, written_by, body)
      select centre_id, note_id, $1, sec.person(), 'x' from supervision_notes`
    await expect(t.as(cast.psychologist).sql(copy, [t.as(cast.head).id])).rejects.toThrow(/row-level security/)
  })
})
