import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { dayIn } from '../../../kernel/dates.ts'
import {
  admit,
  neutral,
  openFor,
  rosdiana,
  startDesk,
  suryani,
  wordsOn,
  writeMinute,
} from '../../letters/tests/desk.ts'

const other = (fullName: string, nik: string) => ({ ...suryani, fullName, nik })

describe('letters of an intake', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId: string
  const of: Record<'suryani' | 'hartini' | 'nurlela' | 'away' | 'shielded' | 'later', string> = {
    ...{ suryani: '', hartini: '', nurlela: '', away: '', shielded: '', later: '' },
  }
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
    await t.as(cast.administration).call('letters.saveSettings', { neutral, version: 0 })
    await t.ownerSql(`update people set position = 'Kepala' where person_id = $1`, [t.as(cast.head).id])
    of.suryani = await openFor(t, suryani)
    of.hartini = await openFor(t, other('Hartini Dewi', '9910014508980003'))
    of.nurlela = await openFor(t, other('Nurlela Sari', '9910014508980004'))
    of.away = await openFor(t, other('Yulia Rahma', '9910014508980005'))
    of.shielded = await openFor(t, rosdiana, 'R-7')
    of.later = await openFor(t, other('Dewi Anggraini', '9910014508980006'))
    for (const [i, caseId] of [of.suryani, of.hartini, of.nurlela, of.away, of.shielded].entries())
      await admit(t, caseId, { registerNo: `2026-I-00${i + 1}`, intakeId })
    for (const caseId of [of.suryani, of.hartini, of.away, of.shielded]) await writeMinute(t, caseId)
    await t.ownerSql(`update cases set presence = 'gone' where case_id = $1`, [of.away])
    // meant for this intake, and not here yet
    await t.ownerSql(`update cases set intake_id = $2 where case_id = $1`, [of.later, intakeId])
  })
  afterAll(() => close())

  const page = (who: { username: string } = cast.rizal) =>
    t.as(who).call('intakeLetters.women', { intakeId, codes: ['f07'] })
  const order = (caseId: string) => ({ intakeId, code: 'f07' as const, caseId })
  const issue = (caseId: string, who: { username: string } = cast.rizal) =>
    t.as(who).call('intakeLetters.issue', order(caseId))
  const book = async () =>
    (
      await t.ownerSql<{ book: string; running_no: number; letter_id: string }>(
        `select book, running_no, letter_id from letter_numbers order by book, running_no`,
      )
    ).map((n) => `${n.book} ${n.running_no}`)
  const taken = async () =>
    t.ownerSql<{ book: string; last_no: number }>(`select book, last_no from number_books order by book`)

  it('says for each woman who was admitted what is missing, and makes nothing', async () => {
    const { intake, women } = await page()
    expect(intake).toBe('I/2026')
    expect(women.map((w) => [w.label, w.isHere, w.letter, w.missing.map((m) => [m.field, m.href])])).toEqual([
      ['Ibu Suryani', true, null, []],
      ['Ibu Hartini', true, null, []],
      ['Ibu Nurlela', true, null, [['berita_acara', `/penerima-manfaat/${of.nurlela}/serah-terima`]]],
      ['Ibu Yulia', false, null, []],
      ['R-7', true, null, []],
    ])
    expect(await t.ownerSql('select 1 from letters')).toEqual([])
  })

  it('names to each what she may make, and a protected woman to nobody who holds no key of her', async () => {
    const listed = async (who: { username: string }) => (await page(who)).women.map((w) => w.label)
    const all = ['Ibu Suryani', 'Ibu Hartini', 'Ibu Nurlela', 'Ibu Yulia', 'R-7']
    for (const who of [cast.head, cast.rizal]) expect(await listed(who), who.username).toEqual(all)
    for (const who of [cast.administration, cast.coordinator])
      expect((await listed(who)).join(), who.username).not.toMatch(/Ros/)
    // nobody of hers, and not that there is somebody
    expect(await listed(cast.wulan)).toEqual([])
    expect(await t.as(cast.wulan).refused('intakeLetters.issue', order(of.suryani))).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('intakeLetters.women', { intakeId, codes: ['f07'] })).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('intakeLetters.issue', order(of.suryani))).toBe('not_found')
    for (const who of [cast.sewing, cast.nurse, cast.houseMother, cast.guard])
      for (const refused of [
        await t.as(who).refused('intakeLetters.women', { intakeId, codes: ['f07'] }),
        await t.as(who).refused('intakeLetters.issue', order(of.suryani)),
        await t.as(who).refused('intakeLetters.print', { intakeId, codes: ['f07'], which: 'all' }),
      ])
        expect(refused, who.username).toBe('not_allowed')
    expect(await book()).toEqual([])
  })

  it('gives one woman one letter and one number when it is pressed twice, and by two at once', async () => {
    const both = await Promise.allSettled([issue(of.suryani), issue(of.suryani, cast.head), issue(of.suryani)])
    expect(both.filter((b) => b.status === 'fulfilled')).toHaveLength(1)
    expect(await t.as(cast.rizal).refused('intakeLetters.issue', order(of.suryani))).toBe('letter_there')
    expect(await book()).toEqual(['main 1'])
    const [first] = (await page()).women
    expect(first?.letter).toMatchObject({ number: '400.9/001/BA/PANTI/2026', state: 'issued' })
  })

  it('takes no number for a woman of whom something is missing, of another intake, or who was not admitted', async () => {
    const before = await taken()
    expect(await t.as(cast.rizal).refused('intakeLetters.issue', order(of.nurlela))).toBe('letter_incomplete')
    const elsewhereId = '01900000-0000-7000-8000-0000000000ff'
    expect(await t.as(cast.rizal).refused('intakeLetters.issue', { ...order(of.hartini), intakeId: elsewhereId })).toBe(
      'not_found',
    )
    expect(await t.as(cast.rizal).refused('intakeLetters.issue', order(of.later))).toBe('not_found')
    expect(await t.as(cast.rizal).refused('intakeLetters.issue', { ...order(of.hartini), code: 'f04' as never })).toBe(
      'invalid_input',
    )
    expect(await taken()).toEqual(before)
  })

  it('goes on where it was stopped, with the next numbers and without a gap; of a protected woman in the other book', async () => {
    const waiting = (await page()).women.filter((w) => !w.letter && w.missing.length === 0)
    expect(waiting.map((w) => w.caseId)).toEqual([of.hartini, of.away, of.shielded])
    for (const w of waiting) await issue(w.caseId)
    expect(await book()).toEqual(['main 1', 'main 2', 'main 3', 'neutral 1'])
    await writeMinute(t, of.nurlela)
    await issue(of.nurlela)
    expect((await page()).women.map((w) => w.letter?.number)).toEqual([
      ...['400.9/001/BA/PANTI/2026', '400.9/002/BA/PANTI/2026', '400.9/004/BA/PANTI/2026', '400.9/003/BA/PANTI/2026'],
      expect.stringMatching(/^400\.9\/001\/BA\/SEKRT\//),
    ])
  })

  it('is the letter that a single one would be: in her case, sealed as hers, in the chain', async () => {
    const { items } = await t.as(cast.rizal).call('letters.ofCase', { caseId: of.hartini })
    expect(items).toMatchObject([{ paper: 'f07', state: 'issued', number: '400.9/002/BA/PANTI/2026' }])
    const { base64 } = await t.as(cast.rizal).call('letters.download', { letterId: items[0]?.letterId ?? '' })
    expect(wordsOn(base64)).toMatch(
      /Hartini Dewi.*400\.9\/002\/BA\/PANTI\/2026|400\.9\/002\/BA\/PANTI\/2026.*Hartini Dewi/,
    )
    const told = await t.ownerSql(`select 1 from audit_entries where kind = 'letters.issued' and case_id = $1`, [
      of.hartini,
    ])
    expect(told).toHaveLength(1)
    // whoever may not read it by the book may not by SQL
    expect(await t.as(cast.wulan).sql(`select 1 from letters where case_id = '${of.hartini}'`)).toEqual([])
    await expect(
      t.as(cast.nurse).sql(
        `insert into letter_numbers (centre_id, book, year, running_no, letter_id, number, taken_at, taken_by)
           values (sec.centre(), 'main', 2026, 9, '${items[0]?.letterId}', 'x', now(), sec.person())`,
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('is one print with a list before it, after a fresh second factor, of letters of this intake alone', async () => {
    const { women } = await page()
    const letterIds = women.flatMap((w) => (w.letter ? [w.letter.letterId] : []))
    const print = { intakeId, codes: ['f07' as const], which: 'waiting' as const }
    const { base64, fileName } = await t.as(cast.rizal).call('intakeLetters.print', print)
    expect(fileName).toBe(`surat-angkatan-${dayIn(t.time.now, 'Asia/Jakarta')}.pdf`)
    const pages = pdfText(Buffer.from(base64, 'base64'))
    const single = await Promise.all(
      letterIds.map(async (letterId) => (await t.as(cast.rizal).call('letters.letter', { letterId })).pages ?? 0),
    )
    expect(pages).toHaveLength(1 + single.reduce((n, p) => n + p, 0))
    const cover = pages[0]?.replace(/\u200b/g, '').replace(/\s+/g, ' ') ?? ''
    for (const w of women) expect(cover).toContain(w.letter?.number)
    expect(cover).toContain('R-7')
    expect(cover).not.toMatch(/Ros/)
    expect(cover).not.toContain('cetak sendiri')
    for (const none of [
      await t.as(cast.rizal).refused('intakeLetters.print', { ...print, codes: ['f33'] }),
      await t.as(cast.wulan).refused('intakeLetters.print', { ...print, which: 'all' }),
    ])
      expect(none).toBe('letters_none')
    expect(await t.as(elsewhere.head).refused('intakeLetters.print', print)).toBe('not_found')
    // printed and laid on the desk, it waits no longer
    const { version } = women[0]?.letter ?? { version: 0 }
    await t.as(cast.rizal).call('letters.markPrinted', { letterId: letterIds[0] ?? '', version })
    const rest = await t.as(cast.rizal).call('intakeLetters.print', print)
    expect(pdfText(Buffer.from(rest.base64, 'base64'))[0]).not.toContain('Suryani')
    t.pass({ minutes: 6 })
    expect(await t.as(cast.rizal).refused('intakeLetters.print', print)).toBe('step_up_needed')
  })

  it('is made anew for a woman whose letter was cancelled, with a number of its own', async () => {
    const [first] = (await page()).women
    const { letterId, version } = first?.letter ?? { letterId: '', version: 0 }
    await t.as(cast.rizal).call('letters.cancel', { letterId, version, reason: 'wrong_data' })
    expect((await page()).women[0]).toMatchObject({ letter: null, missing: [] })
    expect((await issue(of.suryani)).number).toBe('400.9/005/BA/PANTI/2026')
  })

  it('takes several kinds at once: a line for each woman and kind, one print of all, and a sentence for whom there is none', async () => {
    const codes = ['f33', 'f07'] as ('f33' | 'f07')[]
    const { women } = await t.as(cast.rizal).call('intakeLetters.women', { intakeId, codes })
    expect(
      women.slice(0, 4).map((w) => [w.label, w.code]),
      'in the order of a stay, each kind once',
    ).toEqual([
      ['Ibu Suryani', 'f07'],
      ['Ibu Suryani', 'f33'],
      ['Ibu Hartini', 'f07'],
      ['Ibu Hartini', 'f33'],
    ])
    for (const w of women.filter((one) => one.code === 'f33'))
      expect([w.letter, w.missing.length > 0]).toEqual([null, true])
    await t.stepUp(cast.rizal)
    const { base64 } = await t.as(cast.rizal).call('intakeLetters.print', { intakeId, codes, which: 'all' })
    const cover = wordsOn(base64).replace(/\u200b/g, '')
    expect(cover).toContain('Surat angkatan')
    expect(cover).toMatch(/Ibu Hartini: .*\(F33\) belum bisa dibuat, masih kurang \d+ hal\./)
    expect(cover).not.toMatch(/Ibu Hartini: .*\(F07\) belum/)
    expect(cover).toMatch(/R-7: /)
    expect(cover).not.toMatch(/Rosdiana|\bRos\b/)
    expect(await t.as(cast.rizal).refused('intakeLetters.women', { intakeId, codes: [] })).toBe('invalid_input')
    expect(await t.as(cast.nurse).refused('intakeLetters.print', { intakeId, codes, which: 'all' })).toBe('not_allowed')
  })
})
