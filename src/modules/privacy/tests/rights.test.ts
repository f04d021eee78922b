import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { caseOfRizal } from '../../access/tests/house.ts'

const NO = '2026-I-009'
const SAID = 'Nama ayah di berkas salah, yang benar Karsono.'

describe('rights over data', () => {
  let t: TestApp
  let caseId = ''
  let requestId = ''
  beforeAll(async () => {
    t = await startApp()
    caseId = await caseOfRizal(t)
    await t.ownerSql(`update cases set register_no = $1 where case_id = $2`, [NO, caseId])
  })
  afterAll(() => t.close())
  const officer = () => t.as(cast.privacy)
  const head = () => t.as(cast.head)
  const asked = (more: object = {}) => ({
    ...{ right: 'correct' as const, herNo: NO, said: SAID, via: 'herself' as const, identity: 'known_here' as const },
    ...{ askedOn: '2026-01-12', askedTime: '08:30', ...more },
  })
  const open = () =>
    t.ownerSql<{ kind: string; owner_role: string | null }>(
      `select kind, owner_role from tasks where link like '/pelindungan-data/%' and done_at is null order by kind, owner_role`,
    )

  it('K24 are asked for in the words of whoever asks, sealed, with the hours of the law as a task of the officer', async () => {
    ;({ requestId } = await t.as(cast.rizal).call('privacy.recordRequest', asked()))
    const one = await officer().call('privacy.request', { requestId })
    expect(one).toMatchObject({ herNo: NO, right: 'correct', standing: 'open', article: 30, mayAnswer: true })
    expect(one.dueAt).toBe('2026-01-15T01:30:00Z')
    expect(one.notes).toMatchObject([{ kind: 'asked', text: SAID }])
    expect(JSON.stringify(await t.ownerSql('select * from privacy_words'))).not.toContain('Karsono')
    expect(await open()).toEqual([{ kind: 'answer_right', owner_role: 'data_protection_officer' }])
    const [row] = await t.ownerSql<{ case_id: string }>('select case_id from privacy_requests')
    expect(row?.case_id, 'the database finds whose number it is').toBe(caseId)
  })

  it('say of a number that is nobody’s, and of a time that has not come, what is wrong', async () => {
    expect(await t.as(cast.rizal).refused('privacy.recordRequest', asked({ herNo: '2026-I-999' }))).toBe(
      'number_unknown',
    )
    expect(await t.as(cast.rizal).refused('privacy.recordRequest', asked({ askedOn: '2026-01-13' }))).toBe(
      'in_the_future',
    )
    const without = asked({ herNo: undefined, said: 'Calon dari daftar, belum bernomor.', right: 'information' })
    const { requestId: other } = await t.as(cast.administration).call('privacy.recordRequest', without)
    const { people } = await officer().call('tasks.home', {})
    const waits = people.flatMap((p) => p.tasks).filter((x) => x.kind === 'answer_right')
    expect(waits.map((x) => x.params).toSorted(), 'which of the two, and not whose').toEqual([
      ...[{ no: 'PH-2026-01' }, { no: 'PH-2026-02' }],
    ])
    const { requests } = await officer().call('privacy.requests', {})
    expect(requests.map((r) => [r.requestId, r.number]).toSorted()).toEqual(
      [
        [requestId, 'PH-2026-01'],
        [other, 'PH-2026-02'],
      ].toSorted(),
    )
    expect(await officer().call('privacy.request', { requestId: other })).toMatchObject({ herNo: null, dueAt: null })
  })

  it('are read by whoever leads, the officer and whoever wrote them down, and by nobody else; also by SQL', async () => {
    for (const who of [cast.head, cast.coordinator, cast.privacy, cast.rizal])
      expect((await t.as(who).call('privacy.request', { requestId })).notes[0]?.text, who.username).toBe(SAID)
    for (const who of [cast.wulan, cast.administration])
      expect(await t.as(who).refused('privacy.request', { requestId }), who.username).toBe('not_found')
    for (const who of [cast.houseMother, cast.nurse, cast.guard, cast.sewing, cast.socialOffice, cast.admin]) {
      expect(await t.as(who).refused('privacy.requests', {}), who.username).toBe('not_allowed')
      for (const table of ['privacy_requests', 'privacy_breaches', 'privacy_disclosures', 'privacy_words'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
      expect(await t.as(who).sql('select * from sec.case_of_number($1)', [NO]), who.username).toEqual([])
      expect(await t.as(who).sql('select * from sec.withdrawals(now())'), who.username).toEqual([])
    }
    expect(await t.as(elsewhere.head).refused('privacy.request', { requestId })).toBe('not_found')
    expect(await t.as(elsewhere.head).sql('select * from sec.case_of_number($1)', [NO])).toEqual([])
  })

  it('are answered once by head or officer, with a ground when not, and the task ends', async () => {
    const answer = {
      requestId,
      identity: 'known_here' as const,
      outcome: 'refused' as const,
      words: 'Belum dapat dibuktikan.',
    }
    expect(await t.as(cast.rizal).refused('privacy.answerRequest', { ...answer, ground: 'not_shown' })).toBe(
      'not_allowed',
    )
    expect(await officer().refused('privacy.answerRequest', answer)).toBe('invalid_input')
    expect(
      await officer().refused('privacy.answerRequest', { ...answer, identity: 'not_yet', outcome: 'granted' }),
    ).toBe('identity_first')
    const by = `update privacy_requests set answered_at = now(), outcome = 'granted' where request_id = $1`
    await expect(t.as(cast.rizal).sql(by, [requestId])).rejects.toThrow(/not_allowed/)
    await officer().call('privacy.answerRequest', { ...answer, ground: 'not_shown' })
    expect(await officer().refused('privacy.answerRequest', { ...answer, ground: 'not_shown' })).toBe('already_done')
    expect((await open()).map((x) => x.kind)).toEqual(['answer_right'])
    await expect(head().sql(by, [requestId])).rejects.toThrow(/already_done/)
  })

  it('are looked at again by somebody who did not answer', async () => {
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('privacy.appeal', { requestId, words: 'Ia membawa KK.' })
    expect(await t.as(cast.rizal).refused('privacy.appeal', { requestId, words: 'Sekali lagi.' })).toBe(
      'nothing_to_appeal',
    )
    expect(await officer().refused('privacy.decideAppeal', { requestId, appeal: 'changed', words: 'Ya.' })).toBe(
      'not_allowed',
    )
    t.pass({ minutes: 1 })
    await head().call('privacy.decideAppeal', { requestId, appeal: 'changed', words: 'Dibetulkan menurut KK.' })
    expect(await t.as(cast.rizal).call('privacy.request', { requestId })).toMatchObject({
      ...{ standing: 'done', appeal: 'changed', outcome: 'refused' },
      notes: [{ kind: 'asked' }, { kind: 'answer' }, { kind: 'appeal' }, { kind: 'appeal_answer' }],
    })
  })

  it('are never decided by who answered, also when that is the head', async () => {
    const { requestId: own } = await t.as(cast.rizal).call('privacy.recordRequest', asked())
    await head().call('privacy.answerRequest', {
      ...{ requestId: own, identity: 'known_here', outcome: 'refused', ground: 'archive', words: 'Wajib disimpan.' },
    })
    await t.as(cast.rizal).call('privacy.appeal', { requestId: own, words: 'Tidak setuju.' })
    expect((await open()).map((x) => [x.kind, x.owner_role])).toContainEqual(['decide_appeal', 'coordinator'])
    expect(await head().refused('privacy.decideAppeal', { requestId: own, appeal: 'stands', words: 'Tetap.' })).toBe(
      'own_answer',
    )
    const sql = `update privacy_requests set appeal = 'stands', appeal_done_at = now() where request_id = $1`
    await expect(head().sql(sql, [own])).rejects.toThrow(/own_answer/)
    await t.as(cast.coordinator).call('privacy.decideAppeal', { requestId: own, appeal: 'stands', words: 'Tetap.' })
  })

  it('show what women took back, by number and hour, to whoever leads and the officer', async () => {
    const talk = { caseId, form: 'thumbprint' as const, language: 'Indonesia' }
    await t.as(cast.rizal).call('consents.record', {
      ...{ ...talk, explainedBy: t.as(cast.rizal).id },
      answers: [{ purpose: 'photo', answer: 'agree' }],
    })
    await t.as(cast.rizal).call('consents.withdraw', { ...talk, purpose: 'photo' })
    const { withdrawals } = await officer().call('privacy.withdrawals', {})
    expect(withdrawals).toMatchObject([{ herNo: NO, purpose: 'photo', doneAt: null, isLate: false }])
    expect(await t.as(cast.rizal).refused('privacy.withdrawals', {})).toBe('not_allowed')
    t.pass({ hours: 73 })
    expect((await officer().call('privacy.withdrawals', {})).withdrawals).toMatchObject([{ isLate: true }])
    t.pass({ hours: -73 })
  })
})
