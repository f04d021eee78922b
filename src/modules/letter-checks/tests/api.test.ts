import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { PEPPER } from '../../../../tests/support/services.ts'
import { issue } from '../../letters/commands/issue.ts'
import {
  admit,
  f01Fields,
  neutral,
  openFor,
  rosdiana,
  startDesk,
  wordsOn,
  writeMinute,
} from '../../letters/tests/desk.ts'
import { allSources } from '../../letters/tests/facts.ts'
import { codeOf } from '../facts.ts'

const CODE = /Kode cek ((?:[0-9A-Z]{5}-){3}[0-9A-Z]{5})/

describe('the code in the foot of a letter', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId: string
  let letterId: string
  let number: string | null
  let code: string
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
    const tuti = t.as(cast.administration)
    ;({ letterId, number } = await tuti.call('letters.issue', {
      code: 'f01',
      subjectId: intakeId,
      fields: f01Fields,
    }))
    code = await printedOn(letterId)
  })
  afterAll(() => close())

  const printedOn = async (of: string) => {
    const { base64 } = await t.as(cast.administration).call('letters.downloadOpen', { letterId: of })
    return CODE.exec(wordsOn(base64))?.[1] ?? ''
  }
  /** as an office asks that holds the letter: without an account */
  const ask = (typed: string) => t.post('letterChecks.check', { code: typed })
  const check = async (typed: string) => (await ask(typed)).body
  const none = { found: 'unknown', number: null, datedOn: null, isCertified: false }

  it('says to whoever holds the paper, with or without an account, that it is valid, its number and its date, and nothing else', async () => {
    const { datedOn } = await t.as(cast.administration).call('letters.letter', { letterId })
    const answer = { found: 'valid', number, datedOn, isCertified: false }
    expect(await check(code.toLowerCase().replaceAll('-', ' '))).toEqual(answer)
    // who may not read this letter, and who is of another house
    for (const who of [cast.guard, cast.socialOffice, elsewhere.head]) {
      expect(await t.as(who).call('letterChecks.check', { code })).toEqual(answer)
      expect(['not_allowed', 'not_found']).toContain(await t.as(who).refused('letters.letter', { letterId }))
    }
  })

  it('has one answer for a code that nobody issued and for one that can not be read', async () => {
    const never = codeOf({ services: { pepper: PEPPER } }, '01900000-0000-7000-8000-00000000ffff')
    const wrong = `${code.startsWith('7') ? '8' : '7'}${code.slice(1)}`
    const answers = await Promise.all([never, wrong, 'f01', '%', "' or true --"].map(ask))
    expect(new Set(answers.map((a) => JSON.stringify([a.status, a.body])))).toEqual(
      new Set([JSON.stringify([200, none])]),
    )
    expect((await check(' ')).refusal.code).toBe('invalid_input')
    expect((await check('A'.repeat(61))).refusal.code).toBe('invalid_input')
  })

  it('stands on no draft', async () => {
    const tuti = t.as(cast.administration)
    const draft = await tuti.call('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: f01Fields })
    expect(await check(codeOf({ services: { pepper: PEPPER } }, draft.letterId))).toEqual(none)
  })

  it('of a protected woman tells the number of the neutral book, and never her', async () => {
    await t.as(cast.administration).call('letters.saveSettings', { neutral, version: 0 })
    const caseId = await openFor(t, rosdiana, 'R-1')
    await admit(t, caseId, { registerNo: '2026-I-005', intakeId, track: 'salon' })
    await writeMinute(t, caseId)
    await t.ownerSql(`update people set position = 'Kepala' where person_id = $1`, [t.as(cast.head).id])
    const made = await t.as(cast.rizal).within((ctx) => issue(allSources)(ctx, { code: 'f07', caseId, fields: {} }))
    const { base64 } = await t.as(cast.rizal).call('letters.download', { letterId: made.letterId })
    const her = CODE.exec(wordsOn(base64))?.[1] ?? ''
    expect(made.number).toMatch(/SEKRT/)
    expect(await check(her)).toEqual({
      ...{ found: 'valid', number: made.number, datedOn: expect.any(String), isCertified: false },
    })
  })

  it('by SQL tells nobody more: no list of codes, no tag without its key', async () => {
    expect(await t.as(cast.sewing).sql('select check_tag from letter_numbers')).toEqual([])
    const [row] = await t.ownerSql<{ tag: string }>(
      `select encode(check_tag, 'hex') as tag from letter_numbers where letter_id = $1`,
      [letterId],
    )
    expect(row?.tag).not.toContain(Buffer.from(code).toString('hex'))
    const asked = `select number, dated_on::text, is_cancelled from sec.check_letter('\\x${row?.tag}')`
    const told = ['number', 'dated_on', 'is_cancelled']
    expect(Object.keys((await t.as(cast.guard).sql(asked))[0] ?? {})).toEqual(told)
    expect(Object.keys((await t.pool.query(asked)).rows[0] ?? {})).toEqual(told)
    for (const nothing of ["''", 'null', `'\\x${'0'.repeat(64)}'`])
      expect((await t.pool.query(`select * from sec.check_letter(${nothing})`)).rows).toEqual([])
    await expect(
      t.as(cast.administration).sql(`update letter_numbers set check_tag = null where letter_id = $1`, [letterId]),
    ).rejects.toThrow(/permission denied/)
  })

  it('says that a letter was cancelled, and keeps its number', async () => {
    const { version } = await t.as(cast.administration).call('letters.letter', { letterId })
    await t.as(cast.administration).call('letters.cancel', { letterId, version, reason: 'made_twice' })
    expect(await check(code)).toMatchObject({ found: 'cancelled', number })
  })

  it('answers sixty questions a minute from one place, and says so', async () => {
    t.pass({ minutes: 2 })
    const answers = await Promise.all(Array.from({ length: 70 }, () => ask(code)))
    const said = answers.map((a) => a.status)
    expect([said.filter((s) => s === 200).length, said.filter((s) => s === 429).length]).toEqual([60, 10])
    expect(answers.find((a) => a.status === 429)?.body).toEqual({ refusal: { code: 'too_many' } })
    t.pass({ minutes: 2 })
    expect((await ask(code)).status).toBe(200)
  })
})
