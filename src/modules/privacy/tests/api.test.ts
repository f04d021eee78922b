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

  it('are asked for in the words of whoever asks, sealed, with the hours of the law as a task of the officer', async () => {
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

describe('a data breach', () => {
  let t: TestApp
  let breachId = ''
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const officer = () => t.as(cast.privacy)
  const page = () => officer().call('privacy.breach', { breachId })
  const recorded = (more: object = {}) => ({
    ...{ title: 'Tablet presensi hilang', foundOn: '2026-01-12', foundTime: '08:20', womenCount: 14 },
    ...{ kinds: ['names' as const], what: 'Nama panggilan dan presensi 14 orang.', ...more },
  })
  const told = (more: object = {}) => ({
    ...{ breachId, whom: 'authority' as const, channel: 'letter' as const, on: '2026-01-12', time: '09:00' },
    ...{ name: 'Direktorat pengawasan', ...more },
  })
  const waits = () =>
    t.ownerSql(`select 1 from tasks where kind = 'tell_of_breach' and link = $1 and done_at is null`, [
      `/pelindungan-data/insiden/${breachId}`,
    ])

  it('has a number, three days, and a task that is urgent; its words are sealed', async () => {
    ;({ breachId } = await t.as(cast.administration).call('privacy.recordBreach', recorded()))
    expect(await page()).toMatchObject({
      ...{ number: 'IN-2026-01', title: 'Tablet presensi hilang', dueAt: '2026-01-15T01:20:00Z' },
      ...{ mustTell: ['subjects', 'authority'], missing: ['how', 'handling'], mayLead: true, mayClose: false },
    })
    expect(await waits()).toHaveLength(1)
    expect(JSON.stringify(await t.ownerSql('select * from privacy_words'))).not.toContain('Tablet')
    expect(await officer().refused('privacy.recordBreach', recorded({ foundOn: '2026-02-01' }))).toBe('in_the_future')
  })

  it('makes no letter without the three parts of the law, and then one to each', async () => {
    const letter = {
      breachId,
      to: 'authority' as const,
      addressee: 'Lembaga Pelindungan Data Pribadi',
      city: 'Jakarta',
    }
    expect(await officer().refused('privacy.makeBreachLetter', letter)).toBe('parts_missing')
    await officer().call('privacy.addPart', { breachId, part: 'how', words: 'Hilang saat ganti jaga.' })
    await officer().call('privacy.addPart', { breachId, part: 'handling', words: 'Akses dicabut 08.41.' })
    expect(await t.as(cast.administration).refused('privacy.addPart', { breachId, part: 'how', words: 'x' })).toBe(
      'not_allowed',
    )
    expect((await page()).missing).toEqual([])
  })

  it('is told to the women and the authority, in one’s own name, not before it was known; then the clock ends', async () => {
    expect(await officer().refused('privacy.tellBreach', told({ time: '08:00' }))).toBe('told_before_found')
    expect(await officer().refused('privacy.tellBreach', told({ on: '2026-01-13' }))).toBe('in_the_future')
    expect(await officer().refused('privacy.closeBreach', { breachId, lesson: 'Rantai untuk tablet.' })).toBe(
      'not_told_yet',
    )
    await officer().call('privacy.tellBreach', told())
    expect(await waits()).toHaveLength(1)
    await t
      .as(cast.head)
      .call('privacy.tellBreach', told({ whom: 'subjects', channel: 'in_person', peopleCount: 14, name: '14 orang' }))
    expect(await waits()).toHaveLength(0)
    expect(await page()).toMatchObject({
      mustTell: [],
      mayClose: true,
      tellings: [{ whom: 'authority' }, { peopleCount: 14 }],
    })
    const forged = `insert into privacy_breach_tellings (centre_id, telling_id, breach_id, whom, channel, told_at, noted_by, noted_at)
      values (sec.centre(), gen_random_uuid(), $1, 'public', 'letter', $3, $2, $3) returning noted_by`
    const rows = await officer().sql(forged, [breachId, t.as(cast.head).id, '2026-01-12T02:00:00Z'])
    expect(rows, 'nobody tells in another’s name').toEqual([{ noted_by: officer().id }])
    await expect(
      t.as(cast.administration).sql(forged, [breachId, t.as(cast.head).id, '2026-01-12T02:00:00Z']),
    ).rejects.toThrow(/row-level security/)
  })

  it('is closed with what was learned, and stays closed', async () => {
    await officer().call('privacy.closeBreach', { breachId, lesson: 'Rantai untuk tablet.' })
    expect(await officer().refused('privacy.addPart', { breachId, part: 'how', words: 'Lagi.' })).toBe('breach_closed')
    expect(await officer().refused('privacy.tellBreach', told())).toBe('breach_closed')
    const again = `update privacy_breaches set closed_at = null where breach_id = $1`
    await expect(officer().sql(again, [breachId])).rejects.toThrow(/breach_closed/)
    const { breachId: next } = await officer().call('privacy.recordBreach', recorded({ womenCount: 0 }))
    expect((await officer().call('privacy.breach', { breachId: next })).number).toBe('IN-2026-02')
  })

  it('stands in a register of what is processed that is printed from the tables themselves', async () => {
    const { classes } = await officer().call('privacy.processing', {})
    const health = classes.find((c) => c.class === 'health')
    expect(health).toMatchObject({ roles: ['nurse'], byTeam: false })
    expect(health?.tables).toContain('service_referral_health')
    expect(classes.find((c) => c.class === 'narrative')).toMatchObject({ byTeam: true })
    expect(classes.every((c) => c.columns > 0)).toBe(true)
  })
})

describe('what is told to others', () => {
  let t: TestApp
  let disclosureId = ''
  beforeAll(async () => {
    t = await startApp()
    await t.ownerSql(`update cases set register_no = $1 where case_id = $2`, [NO, await caseOfRizal(t)])
    const ask = { ...asked(), recipient: 'Penyidik PPA Polres Contoh' }
    ;({ disclosureId } = await t.as(cast.rizal).call('privacy.askDisclosure', ask))
  })
  afterAll(() => t.close())
  const asked = () => ({
    ...{
      herNo: NO,
      recipient: 'Pengadilan',
      askedOn: '2026-01-12',
      basis: 'court' as const,
      ground: 'Penetapan 12/2026',
    },
    ...{ asked: 'Seluruh berkas.', given: 'Surat keterangan bahwa ia tinggal di sini.' },
  })
  const giving = () => ({ disclosureId, channel: 'letter' as const, name: 'Brigadir Ayu' })

  it('waits for the head and the officer, and for nobody else', async () => {
    expect(await t.as(cast.rizal).refused('privacy.approveDisclosure', { disclosureId })).toBe('not_allowed')
    expect(await t.as(cast.rizal).refused('privacy.giveDisclosure', giving())).toBe('two_needed')
    const own = `update privacy_disclosures set head_at = now() where disclosure_id = $1`
    await expect(t.as(cast.rizal).sql(own, [disclosureId])).rejects.toThrow(/not_allowed/)
    await expect(t.as(cast.privacy).sql(own, [disclosureId])).rejects.toThrow(/not_allowed/)
    await t.as(cast.head).call('privacy.approveDisclosure', { disclosureId })
    expect(await t.as(cast.head).refused('privacy.approveDisclosure', { disclosureId })).toBe('another_person')
    expect(await t.as(cast.rizal).refused('privacy.giveDisclosure', giving())).toBe('two_needed')
    const give = `update privacy_disclosures set given_at = now() where disclosure_id = $1`
    await expect(t.as(cast.rizal).sql(give, [disclosureId])).rejects.toThrow(/two_needed/)
    await t.as(cast.privacy).call('privacy.approveDisclosure', { disclosureId })
  })

  it('is given once, with to whom and by what', async () => {
    await t.as(cast.rizal).call('privacy.giveDisclosure', giving())
    expect(await t.as(cast.rizal).refused('privacy.giveDisclosure', giving())).toBe('already_done')
    expect(await t.as(cast.privacy).call('privacy.disclosure', { disclosureId })).toMatchObject({
      ...{ state: 'given', head: 'Ratna', officer: 'Maya', handing: { name: 'Brigadir Ayu', channel: 'letter' } },
      scope: { recipient: 'Penyidik PPA Polres Contoh', given: 'Surat keterangan bahwa ia tinggal di sini.' },
    })
    expect(JSON.stringify(await t.ownerSql('select * from privacy_words'))).not.toContain('Penyidik')
  })

  it('is not approved by who asked for it, and a no of one is a no', async () => {
    const { disclosureId: heads } = await t.as(cast.head).call('privacy.askDisclosure', asked())
    expect(await t.as(cast.head).refused('privacy.approveDisclosure', { disclosureId: heads })).toBe('own_request')
    const own = `update privacy_disclosures set head_at = now() where disclosure_id = $1`
    await expect(t.as(cast.head).sql(own, [heads])).rejects.toThrow(/own_request/)
    await t.as(cast.privacy).call('privacy.refuseDisclosure', { disclosureId: heads, words: 'Dasarnya tidak cukup.' })
    expect(await t.as(cast.privacy).refused('privacy.approveDisclosure', { disclosureId: heads })).toBe('already_done')
    expect(await t.as(cast.privacy).refused('privacy.refuseDisclosure', { disclosureId: heads, words: 'x' })).toBe(
      'already_done',
    )
  })

  it('is closed to whoever neither leads nor asked', async () => {
    expect(await t.as(cast.wulan).refused('privacy.disclosure', { disclosureId })).toBe('not_found')
    expect(await t.as(cast.nurse).refused('privacy.disclosures', {})).toBe('not_allowed')
  })
})
