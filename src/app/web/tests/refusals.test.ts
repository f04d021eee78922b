import { describe, expect, it } from 'vitest'
import { COMMON_REFUSALS } from '../../../kernel/refusal.ts'
import { problemsOf, words } from '../../../kernel/words.ts'
import consents from '../../../modules/consents/words/id.json' with { type: 'json' }
import { fetchBook, issueSentence, sentenceFor, speakRefusals } from '../client/refusal-words.ts'
import { Refused, refusalOf } from '../client/refused.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }
import { t } from '../words.ts'

const answer = (status: number, body: string) => new Response(body, { status })

describe('a refusal', () => {
  it('is read as the server wrote it', async () => {
    const body = {
      refusal: { code: 'stale_version', theirs: { text: 'x' }, issues: [{ path: ['a', 0], code: 'required' }] },
    }
    const refused = await refusalOf(answer(409, JSON.stringify(body)))
    expect(refused.status).toBe(409)
    expect(refused.code).toBe('stale_version')
    expect(refused.body.theirs).toEqual({ text: 'x' })
    expect(refused.issues[0]?.path).toEqual(['a', 0])
  })

  it('of something that is not our server is still a refusal', async () => {
    for (const body of ['<html>', '', '{}', 'null', '{"refusal":"x"}'])
      expect((await refusalOf(answer(502, body))).code).toBe('unexpected')
  })

  it('has a sentence for every code that any endpoint may answer', () => {
    for (const code of Object.keys(COMMON_REFUSALS)) expect(t.has(`refusal.${code}`), code).toBe(true)
  })

  it('is said in the module’s own words where it has them, with its numbers', () => {
    expect(sentenceFor(new Refused(422, { code: 'bed_taken' }))).toBe(t('refusal.unexpected'))
    speakRefusals(
      words(
        { 'refusal.bed_taken': 'Tempat tidur {bed} sudah terisi.' },
        { 'refusal.bed_taken': 'Bed {bed} is taken.' },
      ),
      'residence',
    )
    expect(sentenceFor(new Refused(422, { code: 'bed_taken', params: { bed: 4 } }))).toBe(
      'Tempat tidur 4 sudah terisi.',
    )
    expect(issueSentence({ path: ['x'], code: 'too_long', params: { max: 60 } })).toContain('60')
    expect(issueSentence({ path: ['x'], code: 'never_heard' })).toBe(t('issue.invalid'))
  })

  it('is said in the words of the module that refused, whichever was loaded last', () => {
    const one = (sentence: string) => words({ 'refusal.shut': sentence }, { 'refusal.shut': sentence })
    speakRefusals(one('Layanan sudah selesai.'), 'stays')
    speakRefusals(one('Tindak lanjut sudah selesai.'), 'follows')
    expect(sentenceFor(new Refused(422, { code: 'shut' }, 'stays'))).toBe('Layanan sudah selesai.')
    expect(sentenceFor(new Refused(422, { code: 'shut' }, 'follows'))).toBe('Tindak lanjut sudah selesai.')
  })

  it('is said in the words of a module none of whose screens has been opened', async () => {
    const refused = new Refused(422, { code: 'witness_needed' }, 'consents')
    expect(sentenceFor(refused)).toBe(t('refusal.unexpected'))
    await fetchBook('consents')
    expect(sentenceFor(refused)).toBe(consents['refusal.witness_needed'])
  })
})

describe('the words of the shell', () => {
  it('have the same gaps in both languages, and none is empty', () => {
    expect(problemsOf(id, en)).toEqual([])
  })
})
