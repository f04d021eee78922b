import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { papers } from '../../letters/papers/registry.ts'
import { sampleOf } from '../../letters/papers/tests/samples.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { isCodeOfHers } from '../rules.ts'

const NO = '2026-I-031'
const SAID = 'Salma ingin membaca laporan sosialnya.'

it('a code of a protected woman is no number of the register', () => {
  expect(['0-7', 'R-7', 'AB-12'].filter((no) => !isCodeOfHers(no))).toEqual([])
  expect([NO, '31', '0-', 'R-7 Salma'].filter(isCodeOfHers)).toEqual([])
})

it('the paper of a protected woman is refused when words stand beside her code', () => {
  const { schema } = papers.f41
  for (const more of [{ permintaan: SAID }, { jawaban: SAID }, { keberatan: { disampaikan: 'hari ini', kata: SAID } }])
    expect(schema.safeParse({ ...sampleOf('f41', 'dilindungi'), ...more }).error?.issues.map((i) => i.message)).toEqual(
      ['words_beside_a_code'],
    )
})

describe('F41 as a paper', () => {
  let t: TestApp
  let end = async () => {}
  let caseId = ''
  let requestId = ''
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    caseId = await openInHouse(t, 'Salma')
    await t.ownerSql('update cases set register_no = $1 where case_id = $2', [NO, caseId])
    ;({ requestId } = await t.as(cast.rizal).call('privacy.recordRequest', {
      ...{ right: 'access', herNo: NO, said: SAID, via: 'herself', identity: 'known_here' },
      ...{ askedOn: '2026-01-12', askedTime: '08:30' },
    }))
    for (const who of [cast.rizal, cast.privacy]) await t.stepUp(who)
  })
  afterAll(() => end())
  const textOf = (base64: string) => pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')
  const paper = async (who: { username: string } = cast.privacy) =>
    textOf((await t.as(who).call('privacy.requestPaper', { requestId })).base64)
  const printed = () => t.ownerSql(`select 1 from audit_entries where kind = 'privacy.request_printed'`)

  it('says what was asked, until when, and in whose words, to whoever sees the request', async () => {
    for (const who of [cast.privacy, cast.rizal]) {
      const text = await paper(who)
      for (const part of [
        NO,
        SAID,
        'Melihat dan mendapat salinan',
        'pasal 32: 3 × 24 jam',
        '15 Januari 2026',
        'RAHASIA',
      ])
        expect(text, who.username).toContain(part)
      expect(text).not.toContain('Dijawab 1')
    }
    expect(await printed()).toHaveLength(2)
  })

  it('carries the answer, its ground and the objection once they are there', async () => {
    await t.as(cast.privacy).call('privacy.answerRequest', {
      ...{ requestId, identity: 'known_here', outcome: 'partly', ground: 'others_data' },
      words: 'Bagian tentang kakaknya ditutup.',
    })
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('privacy.appeal', { requestId, words: 'Ia minta dibaca ulang.' })
    await t.stepUp(cast.privacy)
    const text = await paper()
    for (const part of ['Dijawab 12 Januari 2026', 'Memuat data orang lain', 'kakaknya ditutup', 'dibaca ulang'])
      expect(text).toContain(part)
    expect(text).toContain('Putusan: belum ada')
  })

  it('is printed with a fresh factor, and for nobody who does not see the request', async () => {
    t.pass({ minutes: 6 })
    expect(await t.as(cast.rizal).refused('privacy.requestPaper', { requestId })).toBe('step_up_needed')
    for (const who of [cast.wulan, cast.administration, elsewhere.head]) {
      await t.stepUp(who)
      expect(await t.as(who).refused('privacy.requestPaper', { requestId }), who.username).toBe('not_found')
    }
    for (const who of [cast.houseMother, cast.nurse, cast.guard])
      expect(await t.as(who).refused('privacy.requestPaper', { requestId }), who.username).toBe('not_allowed')
  })

  it('of a woman who is protected since carries neither her number nor a word', async () => {
    await t.ownerSql(`update cases set is_protected = true, code_name = '0-88' where case_id = $1`, [caseId])
    await t.stepUp(cast.privacy)
    const text = await paper()
    for (const part of [NO, 'Salma', 'kakaknya', 'dibaca ulang']) expect(text).not.toContain(part)
    expect(text).toContain('identitasnya dilindungi')
    const { requestId: coded } = await t.as(cast.rizal).call('privacy.recordRequest', {
      ...{ right: 'correct', herNo: '0-88', said: 'Salma: tanggal lahirnya salah.', via: 'herself' },
      ...{ identity: 'known_here', askedOn: '2026-01-12', askedTime: '08:35' },
    })
    const hers = textOf((await t.as(cast.privacy).call('privacy.requestPaper', { requestId: coded })).base64)
    expect(hers).toContain('0-88')
    expect(hers).not.toMatch(/Salma|tanggal lahirnya/)
  })

  it('empty is printed by whoever may record one, and says of nobody anything', async () => {
    const before = (await printed()).length
    const text = textOf((await t.as(cast.administration).call('privacy.requestForm', {})).base64)
    expect(text).toContain('Membatasi pemrosesan')
    expect(text).not.toMatch(/2026-I|Salma/)
    expect(await printed()).toHaveLength(before)
    expect(await t.as(cast.houseMother).refused('privacy.requestForm', {})).toBe('not_allowed')
    await t.ownerSql(`update centres set letterhead = '{}'`)
    expect(await t.as(cast.administration).refused('privacy.requestForm', {})).toBe('letterhead_missing')
  })
})
