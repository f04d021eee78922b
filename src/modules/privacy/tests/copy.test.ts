import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { asksForCopy, RIGHTS } from '../rules.ts'

const NO = '2026-I-031'

it('a copy is asked for by two rights alone, of a file whose number is known, once it is known who asks', () => {
  const base = { herNo: NO, identity: 'document' as const }
  expect(RIGHTS.filter((right) => asksForCopy({ ...base, right }))).toEqual(['access', 'portability'])
  expect(asksForCopy({ ...base, right: 'access', herNo: null })).toBe(false)
  expect(asksForCopy({ ...base, right: 'access', identity: 'not_yet' })).toBe(false)
})

describe('a request to see a file', () => {
  let t: TestApp
  let caseId = ''
  beforeAll(async () => {
    const renderPaper = async () => ({ pdf: new Uint8Array([37]), pages: 1, image: null })
    t = await startApp({ services: { renderPaper } })
    caseId = await openInHouse(t, 'Salma')
    await t.ownerSql('update cases set register_no = $1 where case_id = $2', [NO, caseId])
  })
  afterAll(() => t.close())
  const asked = async (who: Member, more: object = {}) =>
    (
      await t.as(who).call('privacy.recordRequest', {
        ...{ right: 'access', herNo: NO, said: 'Ia ingin membaca berkasnya.', via: 'herself', identity: 'known_here' },
        ...{ askedOn: '2026-01-12', askedTime: '08:30', ...more },
      } as never)
    ).requestId // a request with one field changed
  const copyTasks = (requestId: string) =>
    t.ownerSql<{ owner_role: string; case_id: null; done: boolean }>(
      `select owner_role, case_id, done_at is not null as done from tasks where kind = 'make_copy' and link = $1 order by made_at`,
      [`/pelindungan-data/permintaan/${requestId}`],
    )
  const seen = (who: Member, requestId: string) =>
    t
      .as(who)
      .call('privacy.request', { requestId })
      .then((r) => r.copy)
  const answer = (requestId: string, more: object = {}) =>
    t.as(cast.privacy).call('privacy.answerRequest', {
      ...{ requestId, identity: 'document', outcome: 'granted', words: 'Salinan diberikan.', ...more },
    } as never) // an answer with one field changed

  it('asks the head for a copy, leads her to its page, and is answered by it: who reads the request reads who made it and when it was taken', async () => {
    const requestId = await asked(cast.administration)
    expect(await copyTasks(requestId)).toEqual([{ owner_role: 'head', case_id: null, done: false }])
    expect(await seen(cast.head, requestId)).toEqual({ caseId, made: [] })
    expect(await seen(cast.privacy, requestId), 'the officer makes none').toEqual({ caseId: null, made: [] })
    const { wholeFileId } = await t.as(cast.head).call('wholeFiles.make', { caseId, kind: 'her' })
    expect(await copyTasks(requestId)).toMatchObject([{ done: true }])
    expect(await seen(cast.privacy, requestId)).toMatchObject({ made: [{ by: 'Ratna', takenAt: null }] })
    await t.as(cast.head).call('wholeFiles.take', { wholeFileId })
    const told = await seen(cast.administration, requestId)
    expect(told?.caseId).toBeNull()
    expect(told?.made[0]?.takenAt).not.toBeNull()
    await answer(requestId)
    expect(await copyTasks(requestId), 'nothing is asked again').toHaveLength(1)
  })

  it('asks for no copy while nobody looked who asks; a yes without one asks then, a no does not', async () => {
    t.travelTo('2026-01-13T02:00:00Z') // after the copy of before
    const later = { identity: 'not_yet', askedOn: '2026-01-13' }
    const first = await asked(cast.rizal, later)
    const second = await asked(cast.rizal, later)
    expect([await copyTasks(first), await seen(cast.head, first)]).toEqual([[], { caseId: null, made: [] }])
    await answer(first)
    expect(await copyTasks(first)).toMatchObject([{ owner_role: 'head', done: false }])
    await answer(second, { outcome: 'refused', ground: 'not_shown' })
    expect(await copyTasks(second)).toEqual([])
    await t.as(cast.rizal).call('privacy.appeal', { requestId: second, words: 'Ia tetap ingin membacanya.' })
    const changed = { requestId: second, appeal: 'changed' as const, words: 'Salinan diberikan.' }
    await t.as(cast.head).call('privacy.decideAppeal', changed)
    expect(await copyTasks(second), 'an answer that was changed').toMatchObject([{ owner_role: 'head', done: false }])
    const third = await asked(cast.rizal, { right: 'correct', askedOn: '2026-01-13' })
    expect([await copyTasks(third), await seen(cast.head, third)]).toEqual([[], null])
  })

  it('tells nothing of her copies to whoever may not read it, also by SQL, and a copy for an institution answers nobody', async () => {
    const requestId = await asked(cast.rizal, { askedOn: '2026-01-13', askedTime: '09:00' })
    await t.as(cast.head).call('wholeFiles.make', { caseId, kind: 'her' })
    const rows = (who: Member) => t.as(who).sql('select made_by from sec.copies_of_request($1)', [requestId])
    for (const who of [cast.head, cast.coordinator, cast.privacy, cast.rizal]) expect(await rows(who)).toHaveLength(1)
    for (const who of [cast.wulan, cast.administration, cast.nurse, cast.houseMother, cast.socialOffice, cast.guard])
      expect(await rows(who), who.username).toEqual([])
    await t.ownerSql(
      `update whole_files set kind = 'institution', recipient_key = 'age1' || repeat('q', 58) where case_id = $1`,
      [caseId],
    )
    expect(await rows(cast.head)).toEqual([])
  })
})
